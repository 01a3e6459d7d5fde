using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.EventBridge;

/// <summary>Operations of Amazon EventBridge.</summary>
public partial interface IAmazonEventBridge : IAmazonService, IDisposable
{
    /// <summary>Stops a replay that is under way.</summary>
    Task<CancelReplayResponse> CancelReplayAsync(
        CancelReplayRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes an archive, which keeps the events of a bus that match a pattern.</summary>
    Task<CreateArchiveResponse> CreateArchiveAsync(
        CreateArchiveRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes a custom event bus.</summary>
    Task<CreateEventBusResponse> CreateEventBusAsync(
        CreateEventBusRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Deletes an archive and the events in it.</summary>
    Task<DeleteArchiveResponse> DeleteArchiveAsync(
        DeleteArchiveRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Deletes a custom event bus, which must have no rules left; a bus that doesn't exist is no error.
    /// </summary>
    Task<DeleteEventBusResponse> DeleteEventBusAsync(
        DeleteEventBusRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Deletes a rule, whose targets must have been removed first; name its bus if it isn't the default one.
    /// </summary>
    Task<DeleteRuleResponse> DeleteRuleAsync(DeleteRuleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Tells what an archive keeps, and how many events are in it.</summary>
    Task<DescribeArchiveResponse> DescribeArchiveAsync(
        DescribeArchiveRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells an event bus's ARN, policy and times; without a name, those of the default bus.</summary>
    Task<DescribeEventBusResponse> DescribeEventBusAsync(
        DescribeEventBusRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells how far a replay is.</summary>
    Task<DescribeReplayResponse> DescribeReplayAsync(
        DescribeReplayRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells a rule's pattern or schedule, its state and its ARN.</summary>
    Task<DescribeRuleResponse> DescribeRuleAsync(
        DescribeRuleRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes a rule match no events until it is enabled.</summary>
    Task<DisableRuleResponse> DisableRuleAsync(
        DisableRuleRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes a disabled rule match events again.</summary>
    Task<EnableRuleResponse> EnableRuleAsync(EnableRuleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists archives, by name, bus or state.</summary>
    Task<ListArchivesResponse> ListArchivesAsync(
        ListArchivesRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists event buses, the default one included.</summary>
    Task<ListEventBusesResponse> ListEventBusesAsync(
        ListEventBusesRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists replays, by name, archive or state.</summary>
    Task<ListReplaysResponse> ListReplaysAsync(
        ListReplaysRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists the names of the rules that have a given target.</summary>
    Task<ListRuleNamesByTargetResponse> ListRuleNamesByTargetAsync(
        ListRuleNamesByTargetRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists the rules of an event bus, all or those whose names start with a prefix.</summary>
    Task<ListRulesResponse> ListRulesAsync(ListRulesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the tags of a rule or an event bus.</summary>
    Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
        ListTagsForResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists the targets of a rule.</summary>
    Task<ListTargetsByRuleResponse> ListTargetsByRuleAsync(
        ListTargetsByRuleRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sends up to ten events; look at FailedEntryCount, as a request can succeed in part.</summary>
    Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lets another account or organisation put events on an event bus.</summary>
    Task<PutPermissionResponse> PutPermissionAsync(
        PutPermissionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes a rule on an event bus, or replaces the one of that name; it has no targets yet.</summary>
    Task<PutRuleResponse> PutRuleAsync(PutRuleRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds targets to a rule, or replaces those with the same ids; look at FailedEntryCount in the response.
    /// </summary>
    Task<PutTargetsResponse> PutTargetsAsync(PutTargetsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Takes back a permission by its statement id, or all of them.</summary>
    Task<RemovePermissionResponse> RemovePermissionAsync(
        RemovePermissionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Removes targets from a rule; look at FailedEntryCount in the response.</summary>
    Task<RemoveTargetsResponse> RemoveTargetsAsync(
        RemoveTargetsRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sends the archived events of a stretch of time to their bus again.</summary>
    Task<StartReplayResponse> StartReplayAsync(
        StartReplayRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sets tags on a rule or an event bus.</summary>
    Task<TagResourceResponse> TagResourceAsync(
        TagResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells whether an event, given with its whole envelope, matches a pattern.</summary>
    Task<TestEventPatternResponse> TestEventPatternAsync(
        TestEventPatternRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Removes tags from a rule or an event bus.</summary>
    Task<UntagResourceResponse> UntagResourceAsync(
        UntagResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Changes an archive's description, pattern, key or retention.</summary>
    Task<UpdateArchiveResponse> UpdateArchiveAsync(
        UpdateArchiveRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Changes an event bus's description, key, dead-letter queue or logging.</summary>
    Task<UpdateEventBusResponse> UpdateEventBusAsync(
        UpdateEventBusRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>The endpoint that a request would go to.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() =>
        AmazonEventBridgeClient.CreateDefaultClientConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(
        AWSCredentials awsCredentials,
        ClientConfig clientConfig
    ) => AmazonEventBridgeClient.CreateDefaultServiceClient(awsCredentials, clientConfig);
}
