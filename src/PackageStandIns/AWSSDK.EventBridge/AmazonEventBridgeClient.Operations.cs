using Amazon.EventBridge.Model;

namespace Amazon.EventBridge;

public partial class AmazonEventBridgeClient
{
    /// <summary>Stops a replay that is under way.</summary>
    public virtual Task<CancelReplayResponse> CancelReplayAsync(
        CancelReplayRequest request,
        CancellationToken cancellationToken = default
    ) => Send<CancelReplayResponse>(request, cancellationToken);

    /// <summary>Makes an archive, which keeps the events of a bus that match a pattern.</summary>
    public virtual Task<CreateArchiveResponse> CreateArchiveAsync(
        CreateArchiveRequest request,
        CancellationToken cancellationToken = default
    ) => Send<CreateArchiveResponse>(request, cancellationToken);

    /// <summary>Makes a custom event bus.</summary>
    public virtual Task<CreateEventBusResponse> CreateEventBusAsync(
        CreateEventBusRequest request,
        CancellationToken cancellationToken = default
    ) => Send<CreateEventBusResponse>(request, cancellationToken);

    /// <summary>Deletes an archive and the events in it.</summary>
    public virtual Task<DeleteArchiveResponse> DeleteArchiveAsync(
        DeleteArchiveRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DeleteArchiveResponse>(request, cancellationToken);

    /// <summary>
    /// Deletes a custom event bus, which must have no rules left; a bus that doesn't exist is no error.
    /// </summary>
    public virtual Task<DeleteEventBusResponse> DeleteEventBusAsync(
        DeleteEventBusRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DeleteEventBusResponse>(request, cancellationToken);

    /// <summary>
    /// Deletes a rule, whose targets must have been removed first; name its bus if it isn't the default one.
    /// </summary>
    public virtual Task<DeleteRuleResponse> DeleteRuleAsync(
        DeleteRuleRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DeleteRuleResponse>(request, cancellationToken);

    /// <summary>Tells what an archive keeps, and how many events are in it.</summary>
    public virtual Task<DescribeArchiveResponse> DescribeArchiveAsync(
        DescribeArchiveRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeArchiveResponse>(request, cancellationToken);

    /// <summary>Tells an event bus's ARN, policy and times; without a name, those of the default bus.</summary>
    public virtual Task<DescribeEventBusResponse> DescribeEventBusAsync(
        DescribeEventBusRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeEventBusResponse>(request, cancellationToken);

    /// <summary>Tells how far a replay is.</summary>
    public virtual Task<DescribeReplayResponse> DescribeReplayAsync(
        DescribeReplayRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeReplayResponse>(request, cancellationToken);

    /// <summary>Tells a rule's pattern or schedule, its state and its ARN.</summary>
    public virtual Task<DescribeRuleResponse> DescribeRuleAsync(
        DescribeRuleRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DescribeRuleResponse>(request, cancellationToken);

    /// <summary>Makes a rule match no events until it is enabled.</summary>
    public virtual Task<DisableRuleResponse> DisableRuleAsync(
        DisableRuleRequest request,
        CancellationToken cancellationToken = default
    ) => Send<DisableRuleResponse>(request, cancellationToken);

    /// <summary>Makes a disabled rule match events again.</summary>
    public virtual Task<EnableRuleResponse> EnableRuleAsync(
        EnableRuleRequest request,
        CancellationToken cancellationToken = default
    ) => Send<EnableRuleResponse>(request, cancellationToken);

    /// <summary>Lists archives, by name, bus or state.</summary>
    public virtual Task<ListArchivesResponse> ListArchivesAsync(
        ListArchivesRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListArchivesResponse>(request, cancellationToken);

    /// <summary>Lists event buses, the default one included.</summary>
    public virtual Task<ListEventBusesResponse> ListEventBusesAsync(
        ListEventBusesRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListEventBusesResponse>(request, cancellationToken);

    /// <summary>Lists replays, by name, archive or state.</summary>
    public virtual Task<ListReplaysResponse> ListReplaysAsync(
        ListReplaysRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListReplaysResponse>(request, cancellationToken);

    /// <summary>Lists the names of the rules that have a given target.</summary>
    public virtual Task<ListRuleNamesByTargetResponse> ListRuleNamesByTargetAsync(
        ListRuleNamesByTargetRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListRuleNamesByTargetResponse>(request, cancellationToken);

    /// <summary>Lists the rules of an event bus, all or those whose names start with a prefix.</summary>
    public virtual Task<ListRulesResponse> ListRulesAsync(
        ListRulesRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListRulesResponse>(request, cancellationToken);

    /// <summary>Lists the tags of a rule or an event bus.</summary>
    public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
        ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListTagsForResourceResponse>(request, cancellationToken);

    /// <summary>Lists the targets of a rule.</summary>
    public virtual Task<ListTargetsByRuleResponse> ListTargetsByRuleAsync(
        ListTargetsByRuleRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListTargetsByRuleResponse>(request, cancellationToken);

    /// <summary>Sends up to ten events; look at FailedEntryCount, as a request can succeed in part.</summary>
    public virtual Task<PutEventsResponse> PutEventsAsync(
        PutEventsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<PutEventsResponse>(request, cancellationToken);

    /// <summary>Lets another account or organisation put events on an event bus.</summary>
    public virtual Task<PutPermissionResponse> PutPermissionAsync(
        PutPermissionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<PutPermissionResponse>(request, cancellationToken);

    /// <summary>Makes a rule on an event bus, or replaces the one of that name; it has no targets yet.</summary>
    public virtual Task<PutRuleResponse> PutRuleAsync(
        PutRuleRequest request,
        CancellationToken cancellationToken = default
    ) => Send<PutRuleResponse>(request, cancellationToken);

    /// <summary>
    /// Adds targets to a rule, or replaces those with the same ids; look at FailedEntryCount in the response.
    /// </summary>
    public virtual Task<PutTargetsResponse> PutTargetsAsync(
        PutTargetsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<PutTargetsResponse>(request, cancellationToken);

    /// <summary>Takes back a permission by its statement id, or all of them.</summary>
    public virtual Task<RemovePermissionResponse> RemovePermissionAsync(
        RemovePermissionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<RemovePermissionResponse>(request, cancellationToken);

    /// <summary>Removes targets from a rule; look at FailedEntryCount in the response.</summary>
    public virtual Task<RemoveTargetsResponse> RemoveTargetsAsync(
        RemoveTargetsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<RemoveTargetsResponse>(request, cancellationToken);

    /// <summary>Sends the archived events of a stretch of time to their bus again.</summary>
    public virtual Task<StartReplayResponse> StartReplayAsync(
        StartReplayRequest request,
        CancellationToken cancellationToken = default
    ) => Send<StartReplayResponse>(request, cancellationToken);

    /// <summary>Sets tags on a rule or an event bus.</summary>
    public virtual Task<TagResourceResponse> TagResourceAsync(
        TagResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<TagResourceResponse>(request, cancellationToken);

    /// <summary>Tells whether an event, given with its whole envelope, matches a pattern.</summary>
    public virtual Task<TestEventPatternResponse> TestEventPatternAsync(
        TestEventPatternRequest request,
        CancellationToken cancellationToken = default
    ) => Send<TestEventPatternResponse>(request, cancellationToken);

    /// <summary>Removes tags from a rule or an event bus.</summary>
    public virtual Task<UntagResourceResponse> UntagResourceAsync(
        UntagResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<UntagResourceResponse>(request, cancellationToken);

    /// <summary>Changes an archive's description, pattern, key or retention.</summary>
    public virtual Task<UpdateArchiveResponse> UpdateArchiveAsync(
        UpdateArchiveRequest request,
        CancellationToken cancellationToken = default
    ) => Send<UpdateArchiveResponse>(request, cancellationToken);

    /// <summary>Changes an event bus's description, key, dead-letter queue or logging.</summary>
    public virtual Task<UpdateEventBusResponse> UpdateEventBusAsync(
        UpdateEventBusRequest request,
        CancellationToken cancellationToken = default
    ) => Send<UpdateEventBusResponse>(request, cancellationToken);
}
