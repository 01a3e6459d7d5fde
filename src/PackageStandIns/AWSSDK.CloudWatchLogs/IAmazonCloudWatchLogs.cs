using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.CloudWatchLogs;

/// <summary>Operations of Amazon CloudWatch Logs.</summary>
public partial interface IAmazonCloudWatchLogs : IAmazonService, IDisposable
{
    /// <summary>Walks the pages of the list operations, one at a time, as they are asked for.</summary>
    ICloudWatchLogsPaginatorFactory Paginators { get; }

    /// <summary>Makes a log group.</summary>
    Task<CreateLogGroupResponse> CreateLogGroupAsync(
        CreateLogGroupRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes a log stream in a log group.</summary>
    Task<CreateLogStreamResponse> CreateLogStreamAsync(
        CreateLogStreamRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Deletes a log group with everything in it.</summary>
    Task<DeleteLogGroupResponse> DeleteLogGroupAsync(
        DeleteLogGroupRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Deletes a log stream with its events.</summary>
    Task<DeleteLogStreamResponse> DeleteLogStreamAsync(
        DeleteLogStreamRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes a log group keep its events for ever.</summary>
    Task<DeleteRetentionPolicyResponse> DeleteRetentionPolicyAsync(
        DeleteRetentionPolicyRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists log groups.</summary>
    Task<DescribeLogGroupsResponse> DescribeLogGroupsAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists log groups.</summary>
    Task<DescribeLogGroupsResponse> DescribeLogGroupsAsync(
        DescribeLogGroupsRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists a log group's streams, by name or by the time of their last event.</summary>
    Task<DescribeLogStreamsResponse> DescribeLogStreamsAsync(
        DescribeLogStreamsRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Searches the log events of a log group, across its streams.</summary>
    Task<FilterLogEventsResponse> FilterLogEventsAsync(
        FilterLogEventsRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Reads the log events of one log stream.</summary>
    Task<GetLogEventsResponse> GetLogEventsAsync(
        GetLogEventsRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists a log group's tags, by its ARN.</summary>
    Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
        ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists a log group's tags, by its name.</summary>
    Task<ListTagsLogGroupResponse> ListTagsLogGroupAsync(
        ListTagsLogGroupRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Writes a batch of log events, in order of time, to a log stream.</summary>
    Task<PutLogEventsResponse> PutLogEventsAsync(
        PutLogEventsRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sets for how many days a log group keeps its events.</summary>
    Task<PutRetentionPolicyResponse> PutRetentionPolicyAsync(
        PutRetentionPolicyRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sets tags on a log group, by its name.</summary>
    Task<TagLogGroupResponse> TagLogGroupAsync(
        TagLogGroupRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sets tags on a log group, named by its ARN.</summary>
    Task<TagResourceResponse> TagResourceAsync(
        TagResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Removes tags from a log group, by its name.</summary>
    Task<UntagLogGroupResponse> UntagLogGroupAsync(
        UntagLogGroupRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Removes tags from a log group, named by its ARN.</summary>
    Task<UntagResourceResponse> UntagResourceAsync(
        UntagResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>The endpoint that a request would go to.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() =>
        AmazonCloudWatchLogsClient.CreateDefaultClientConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(
        AWSCredentials awsCredentials,
        ClientConfig clientConfig
    ) => AmazonCloudWatchLogsClient.CreateDefaultServiceClient(awsCredentials, clientConfig);
}
