using Amazon.CloudWatchLogs.Model;

namespace Amazon.CloudWatchLogs;

public partial class AmazonCloudWatchLogsClient
{
    /// <summary>Makes a log group.</summary>
    public virtual Task<CreateLogGroupResponse> CreateLogGroupAsync(
        CreateLogGroupRequest request,
        CancellationToken cancellationToken = default
    ) => Send<CreateLogGroupResponse>(request, cancellationToken);

    /// <summary>Makes a log stream in a log group.</summary>
    public virtual Task<CreateLogStreamResponse> CreateLogStreamAsync(
        CreateLogStreamRequest request,
        CancellationToken cancellationToken = default
    ) => Send<CreateLogStreamResponse>(request, cancellationToken);

    /// <summary>Deletes a log group with everything in it.</summary>
    public virtual Task<DeleteLogGroupResponse> DeleteLogGroupAsync(
        DeleteLogGroupRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DeleteLogGroupResponse>(request, cancellationToken);

    /// <summary>Deletes a log stream with its events.</summary>
    public virtual Task<DeleteLogStreamResponse> DeleteLogStreamAsync(
        DeleteLogStreamRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DeleteLogStreamResponse>(request, cancellationToken);

    /// <summary>Makes a log group keep its events for ever.</summary>
    public virtual Task<DeleteRetentionPolicyResponse> DeleteRetentionPolicyAsync(
        DeleteRetentionPolicyRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DeleteRetentionPolicyResponse>(request, cancellationToken);

    /// <summary>Lists log groups.</summary>
    public virtual Task<DescribeLogGroupsResponse> DescribeLogGroupsAsync(
        CancellationToken cancellationToken = default
    ) => DescribeLogGroupsAsync(new DescribeLogGroupsRequest(), cancellationToken);

    /// <summary>Lists log groups.</summary>
    public virtual Task<DescribeLogGroupsResponse> DescribeLogGroupsAsync(
        DescribeLogGroupsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeLogGroupsResponse>(request, cancellationToken);

    /// <summary>Lists a log group's streams, by name or by the time of their last event.</summary>
    public virtual Task<DescribeLogStreamsResponse> DescribeLogStreamsAsync(
        DescribeLogStreamsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeLogStreamsResponse>(request, cancellationToken);

    /// <summary>Searches the log events of a log group, across its streams.</summary>
    public virtual Task<FilterLogEventsResponse> FilterLogEventsAsync(
        FilterLogEventsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<FilterLogEventsResponse>(request, cancellationToken);

    /// <summary>Reads the log events of one log stream.</summary>
    public virtual Task<GetLogEventsResponse> GetLogEventsAsync(
        GetLogEventsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<GetLogEventsResponse>(request, cancellationToken);

    /// <summary>Lists a log group's tags, by its ARN.</summary>
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
        ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListTagsForResourceResponse>(request, cancellationToken);

    /// <summary>Lists a log group's tags, by its name.</summary>
    public virtual Task<ListTagsLogGroupResponse> ListTagsLogGroupAsync(
        ListTagsLogGroupRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListTagsLogGroupResponse>(request, cancellationToken);

    /// <summary>Writes a batch of log events, in order of time, to a log stream.</summary>
    public virtual Task<PutLogEventsResponse> PutLogEventsAsync(
        PutLogEventsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<PutLogEventsResponse>(request, cancellationToken);

    /// <summary>Sets for how many days a log group keeps its events.</summary>
    public virtual Task<PutRetentionPolicyResponse> PutRetentionPolicyAsync(
        PutRetentionPolicyRequest request,
        CancellationToken cancellationToken = default
    ) => Send<PutRetentionPolicyResponse>(request, cancellationToken);

    /// <summary>Sets tags on a log group, by its name.</summary>
    public virtual Task<TagLogGroupResponse> TagLogGroupAsync(
        TagLogGroupRequest request,
        CancellationToken cancellationToken = default
    ) => Send<TagLogGroupResponse>(request, cancellationToken);

    /// <summary>Sets tags on a log group, named by its ARN.</summary>
    public virtual Task<TagResourceResponse> TagResourceAsync(
        TagResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<TagResourceResponse>(request, cancellationToken);

    /// <summary>Removes tags from a log group, by its name.</summary>
    public virtual Task<UntagLogGroupResponse> UntagLogGroupAsync(
        UntagLogGroupRequest request,
        CancellationToken cancellationToken = default
    ) => Send<UntagLogGroupResponse>(request, cancellationToken);

    /// <summary>Removes tags from a log group, named by its ARN.</summary>
    public virtual Task<UntagResourceResponse> UntagResourceAsync(
        UntagResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<UntagResourceResponse>(request, cancellationToken);
}
