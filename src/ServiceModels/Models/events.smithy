$version: "2.0"

// Amazon EventBridge's API, trimmed from the model that AWS publishes. See the README beside this folder.
namespace com.amazonaws.eventbridge

@aws.api#service(sdkId: "EventBridge", endpointPrefix: "events")
@aws.auth#sigv4(name: "events")
@aws.protocols#awsJson1_1
service AWSEvents {
    version: "2015-10-07"
    operations: [
        ActivateEventSource, CancelReplay, CreateApiDestination, CreateArchive, CreateConnection, CreateEndpoint,
        CreateEventBus, CreatePartnerEventSource, DeactivateEventSource, DeauthorizeConnection, DeleteApiDestination,
        DeleteArchive, DeleteConnection, DeleteEndpoint, DeleteEventBus, DeletePartnerEventSource, DeleteRule,
        DescribeApiDestination, DescribeArchive, DescribeConnection, DescribeEndpoint, DescribeEventBus,
        DescribeEventSource, DescribePartnerEventSource, DescribeReplay, DescribeRule, DisableRule, EnableRule,
        ListApiDestinations, ListArchives, ListConnections, ListEndpoints, ListEventBuses, ListEventSources,
        ListPartnerEventSourceAccounts, ListPartnerEventSources, ListReplays, ListRuleNamesByTarget, ListRules,
        ListTagsForResource, ListTargetsByRule, PutEvents, PutPartnerEvents, PutPermission, PutRule, PutTargets,
        RemovePermission, RemoveTargets, StartReplay, TagResource, TestEventPattern, UntagResource,
        UpdateApiDestination, UpdateArchive, UpdateConnection, UpdateEndpoint, UpdateEventBus
    ]
}

operation ActivateEventSource {
    input: ActivateEventSourceRequest
    errors: [
        ResourceNotFoundException, ConcurrentModificationException, InvalidStateException, InternalException,
        OperationDisabledException
    ]
}
structure ActivateEventSourceRequest { @required Name: EventSourceName }

/// Stops a replay that is under way.
operation CancelReplay {
    input: CancelReplayRequest, output: CancelReplayResponse
    errors: [ResourceNotFoundException, ConcurrentModificationException, IllegalStatusException, InternalException]
}
structure CancelReplayRequest { @required ReplayName: ReplayName }
structure CancelReplayResponse { ReplayArn: ReplayArn, State: ReplayState, StateReason: ReplayStateReason }

operation CreateApiDestination {
    input: CreateApiDestinationRequest, output: CreateApiDestinationResponse
    errors: [ResourceAlreadyExistsException, ResourceNotFoundException, LimitExceededException, InternalException]
}
structure CreateApiDestinationRequest {
    @required Name: ApiDestinationName
    Description: ApiDestinationDescription
    @required ConnectionArn: ConnectionArn
    @required InvocationEndpoint: HttpsEndpoint
    @required HttpMethod: ApiDestinationHttpMethod
    InvocationRateLimitPerSecond: ApiDestinationInvocationRateLimitPerSecond
}
structure CreateApiDestinationResponse {
    ApiDestinationArn: ApiDestinationArn
    ApiDestinationState: ApiDestinationState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

/// Makes an archive, which keeps the events of a bus that match a pattern.
operation CreateArchive {
    input: CreateArchiveRequest, output: CreateArchiveResponse
    errors: [
        ConcurrentModificationException, ResourceAlreadyExistsException, ResourceNotFoundException,
        InternalException, LimitExceededException, InvalidEventPatternException
    ]
}
structure CreateArchiveRequest {
    @required ArchiveName: ArchiveName
    @required EventSourceArn: EventBusArn
    Description: ArchiveDescription
    EventPattern: EventPattern
    RetentionDays: RetentionDays
    KmsKeyIdentifier: KmsKeyIdentifier
}
structure CreateArchiveResponse {
    ArchiveArn: ArchiveArn
    State: ArchiveState
    StateReason: ArchiveStateReason
    CreationTime: Timestamp
}

operation CreateConnection {
    input: CreateConnectionRequest, output: CreateConnectionResponse
    errors: [
        ResourceAlreadyExistsException, LimitExceededException, ResourceNotFoundException, InternalException,
        AccessDeniedException, ThrottlingException
    ]
}
structure CreateConnectionRequest {
    @required Name: ConnectionName
    Description: ConnectionDescription
    @required AuthorizationType: ConnectionAuthorizationType
    @required AuthParameters: CreateConnectionAuthRequestParameters
    InvocationConnectivityParameters: ConnectivityResourceParameters
    KmsKeyIdentifier: KmsKeyIdentifier
}
structure CreateConnectionResponse {
    ConnectionArn: ConnectionArn
    ConnectionState: ConnectionState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

operation CreateEndpoint {
    input: CreateEndpointRequest, output: CreateEndpointResponse
    errors: [ResourceAlreadyExistsException, LimitExceededException, InternalException]
}
structure CreateEndpointRequest {
    @required Name: EndpointName
    Description: EndpointDescription
    @required RoutingConfig: RoutingConfig
    ReplicationConfig: ReplicationConfig
    @required EventBuses: EndpointEventBusList
    RoleArn: IamRoleArn
}
structure CreateEndpointResponse {
    Name: EndpointName
    Arn: EndpointArn
    RoutingConfig: RoutingConfig
    ReplicationConfig: ReplicationConfig
    EventBuses: EndpointEventBusList
    RoleArn: IamRoleArn
    State: EndpointState
}

/// Makes a custom event bus.
operation CreateEventBus {
    input: CreateEventBusRequest, output: CreateEventBusResponse
    errors: [
        ResourceAlreadyExistsException, ResourceNotFoundException, InvalidStateException, InternalException,
        ConcurrentModificationException, LimitExceededException, OperationDisabledException
    ]
}
structure CreateEventBusRequest {
    @required Name: EventBusName
    EventSourceName: EventSourceName
    Description: EventBusDescription
    KmsKeyIdentifier: KmsKeyIdentifier
    DeadLetterConfig: DeadLetterConfig
    LogConfig: LogConfig
    Tags: TagList
}
structure CreateEventBusResponse {
    EventBusArn: String
    Description: EventBusDescription
    KmsKeyIdentifier: KmsKeyIdentifier
    DeadLetterConfig: DeadLetterConfig
    LogConfig: LogConfig
}

operation CreatePartnerEventSource {
    input: CreatePartnerEventSourceRequest, output: CreatePartnerEventSourceResponse
    errors: [
        ResourceAlreadyExistsException, InternalException, ConcurrentModificationException, LimitExceededException,
        OperationDisabledException
    ]
}
structure CreatePartnerEventSourceRequest { @required Name: EventSourceName, @required Account: AccountId }
structure CreatePartnerEventSourceResponse { EventSourceArn: String }

operation DeactivateEventSource {
    input: DeactivateEventSourceRequest
    errors: [
        ResourceNotFoundException, ConcurrentModificationException, InvalidStateException, InternalException,
        OperationDisabledException
    ]
}
structure DeactivateEventSourceRequest { @required Name: EventSourceName }

operation DeauthorizeConnection {
    input: DeauthorizeConnectionRequest, output: DeauthorizeConnectionResponse
    errors: [ConcurrentModificationException, ResourceNotFoundException, InternalException]
}
structure DeauthorizeConnectionRequest { @required Name: ConnectionName }
structure DeauthorizeConnectionResponse {
    ConnectionArn: ConnectionArn
    ConnectionState: ConnectionState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastAuthorizedTime: Timestamp
}

operation DeleteApiDestination {
    input: DeleteApiDestinationRequest, output: DeleteApiDestinationResponse
    errors: [ConcurrentModificationException, ResourceNotFoundException, InternalException]
}
structure DeleteApiDestinationRequest { @required Name: ApiDestinationName }
structure DeleteApiDestinationResponse {}

/// Deletes an archive and the events in it.
operation DeleteArchive {
    input: DeleteArchiveRequest, output: DeleteArchiveResponse
    errors: [ConcurrentModificationException, ResourceNotFoundException, InternalException]
}
structure DeleteArchiveRequest { @required ArchiveName: ArchiveName }
structure DeleteArchiveResponse {}

operation DeleteConnection {
    input: DeleteConnectionRequest, output: DeleteConnectionResponse
    errors: [ConcurrentModificationException, ResourceNotFoundException, InternalException]
}
structure DeleteConnectionRequest { @required Name: ConnectionName }
structure DeleteConnectionResponse {
    ConnectionArn: ConnectionArn
    ConnectionState: ConnectionState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastAuthorizedTime: Timestamp
}

operation DeleteEndpoint {
    input: DeleteEndpointRequest, output: DeleteEndpointResponse
    errors: [ConcurrentModificationException, ResourceNotFoundException, InternalException]
}
structure DeleteEndpointRequest { @required Name: EndpointName }
structure DeleteEndpointResponse {}

/// Deletes a custom event bus, which must have no rules left; a bus that doesn't exist is no error.
operation DeleteEventBus {
    input: DeleteEventBusRequest
    errors: [InternalException, ConcurrentModificationException]
}
structure DeleteEventBusRequest { @required Name: EventBusName }

operation DeletePartnerEventSource {
    input: DeletePartnerEventSourceRequest
    errors: [InternalException, ConcurrentModificationException, OperationDisabledException]
}
structure DeletePartnerEventSourceRequest { @required Name: EventSourceName, @required Account: AccountId }

/// Deletes a rule, whose targets must have been removed first; name its bus if it isn't the default one.
operation DeleteRule {
    input: DeleteRuleRequest
    errors: [ConcurrentModificationException, ManagedRuleException, InternalException, ResourceNotFoundException]
}
structure DeleteRuleRequest {
    @required Name: RuleName
    EventBusName: EventBusNameOrArn
    /// Needed for rules that AWS services made; it does not remove targets.
    Force: Boolean
}

operation DescribeApiDestination {
    input: DescribeApiDestinationRequest, output: DescribeApiDestinationResponse
    errors: [ResourceNotFoundException, InternalException]
}
structure DescribeApiDestinationRequest { @required Name: ApiDestinationName }
structure DescribeApiDestinationResponse {
    ApiDestinationArn: ApiDestinationArn
    Name: ApiDestinationName
    Description: ApiDestinationDescription
    ApiDestinationState: ApiDestinationState
    ConnectionArn: ConnectionArn
    InvocationEndpoint: HttpsEndpoint
    HttpMethod: ApiDestinationHttpMethod
    InvocationRateLimitPerSecond: ApiDestinationInvocationRateLimitPerSecond
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

/// Tells what an archive keeps, and how many events are in it.
operation DescribeArchive {
    input: DescribeArchiveRequest, output: DescribeArchiveResponse
    errors: [ResourceAlreadyExistsException, ResourceNotFoundException, InternalException]
}
structure DescribeArchiveRequest { @required ArchiveName: ArchiveName }
structure DescribeArchiveResponse {
    ArchiveArn: ArchiveArn
    ArchiveName: ArchiveName
    EventSourceArn: EventBusArn
    Description: ArchiveDescription
    EventPattern: EventPattern
    State: ArchiveState
    StateReason: ArchiveStateReason
    KmsKeyIdentifier: KmsKeyIdentifier
    RetentionDays: RetentionDays
    SizeBytes: Long
    EventCount: Long
    CreationTime: Timestamp
}

operation DescribeConnection {
    input: DescribeConnectionRequest, output: DescribeConnectionResponse
    errors: [ResourceNotFoundException, InternalException]
}
structure DescribeConnectionRequest { @required Name: ConnectionName }
structure DescribeConnectionResponse {
    ConnectionArn: ConnectionArn
    Name: ConnectionName
    Description: ConnectionDescription
    InvocationConnectivityParameters: DescribeConnectionConnectivityParameters
    ConnectionState: ConnectionState
    StateReason: ConnectionStateReason
    AuthorizationType: ConnectionAuthorizationType
    SecretArn: SecretsManagerSecretArn
    KmsKeyIdentifier: KmsKeyIdentifier
    AuthParameters: ConnectionAuthResponseParameters
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastAuthorizedTime: Timestamp
}

operation DescribeEndpoint {
    input: DescribeEndpointRequest, output: DescribeEndpointResponse
    errors: [ResourceNotFoundException, InternalException]
}
structure DescribeEndpointRequest { @required Name: EndpointName, HomeRegion: HomeRegion }
structure DescribeEndpointResponse {
    Name: EndpointName
    Description: EndpointDescription
    Arn: EndpointArn
    RoutingConfig: RoutingConfig
    ReplicationConfig: ReplicationConfig
    EventBuses: EndpointEventBusList
    RoleArn: IamRoleArn
    EndpointId: EndpointId
    EndpointUrl: EndpointUrl
    State: EndpointState
    StateReason: EndpointStateReason
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

/// Tells an event bus's ARN, policy and times; without a name, those of the default bus.
operation DescribeEventBus {
    input: DescribeEventBusRequest, output: DescribeEventBusResponse
    errors: [ResourceNotFoundException, InternalException]
}
structure DescribeEventBusRequest { Name: EventBusNameOrArn }
structure DescribeEventBusResponse {
    Name: String
    Arn: String
    Description: EventBusDescription
    KmsKeyIdentifier: KmsKeyIdentifier
    DeadLetterConfig: DeadLetterConfig
    Policy: String
    LogConfig: LogConfig
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

operation DescribeEventSource {
    input: DescribeEventSourceRequest, output: DescribeEventSourceResponse
    errors: [ResourceNotFoundException, InternalException, OperationDisabledException]
}
structure DescribeEventSourceRequest { @required Name: EventSourceName }
structure DescribeEventSourceResponse {
    Arn: String
    CreatedBy: String
    CreationTime: Timestamp
    ExpirationTime: Timestamp
    Name: String
    State: EventSourceState
}

operation DescribePartnerEventSource {
    input: DescribePartnerEventSourceRequest, output: DescribePartnerEventSourceResponse
    errors: [ResourceNotFoundException, InternalException, OperationDisabledException]
}
structure DescribePartnerEventSourceRequest { @required Name: EventSourceName }
structure DescribePartnerEventSourceResponse { Arn: String, Name: String }

/// Tells how far a replay is.
operation DescribeReplay {
    input: DescribeReplayRequest, output: DescribeReplayResponse
    errors: [ResourceNotFoundException, InternalException]
}
structure DescribeReplayRequest { @required ReplayName: ReplayName }
structure DescribeReplayResponse {
    ReplayName: ReplayName
    ReplayArn: ReplayArn
    Description: ReplayDescription
    State: ReplayState
    StateReason: ReplayStateReason
    EventSourceArn: ArchiveArn
    Destination: ReplayDestination
    EventStartTime: Timestamp
    EventEndTime: Timestamp
    EventLastReplayedTime: Timestamp
    ReplayStartTime: Timestamp
    ReplayEndTime: Timestamp
}

/// Tells a rule's pattern or schedule, its state and its ARN.
operation DescribeRule {
    input: DescribeRuleRequest, output: DescribeRuleResponse
    errors: [ResourceNotFoundException, InternalException]
}
structure DescribeRuleRequest { @required Name: RuleName, EventBusName: EventBusNameOrArn }
structure DescribeRuleResponse {
    Name: RuleName
    Arn: RuleArn
    EventPattern: EventPattern
    ScheduleExpression: ScheduleExpression
    State: RuleState
    Description: RuleDescription
    RoleArn: RoleArn
    ManagedBy: ManagedBy
    EventBusName: EventBusName
    CreatedBy: CreatedBy
}

/// Makes a rule match no events until it is enabled.
operation DisableRule {
    input: DisableRuleRequest
    errors: [ResourceNotFoundException, ConcurrentModificationException, ManagedRuleException, InternalException]
}
structure DisableRuleRequest { @required Name: RuleName, EventBusName: EventBusNameOrArn }

/// Makes a disabled rule match events again.
operation EnableRule {
    input: EnableRuleRequest
    errors: [ResourceNotFoundException, ConcurrentModificationException, ManagedRuleException, InternalException]
}
structure EnableRuleRequest { @required Name: RuleName, EventBusName: EventBusNameOrArn }

operation ListApiDestinations {
    input: ListApiDestinationsRequest, output: ListApiDestinationsResponse
    errors: [InternalException]
}
structure ListApiDestinationsRequest {
    NamePrefix: ApiDestinationName
    ConnectionArn: ConnectionArn
    NextToken: NextToken
    Limit: LimitMax100
}
structure ListApiDestinationsResponse { ApiDestinations: ApiDestinationResponseList, NextToken: NextToken }

/// Lists archives, by name, bus or state.
operation ListArchives {
    input: ListArchivesRequest, output: ListArchivesResponse
    errors: [ResourceNotFoundException, InternalException]
}
structure ListArchivesRequest {
    NamePrefix: ArchiveName
    EventSourceArn: EventBusArn
    State: ArchiveState
    NextToken: NextToken
    Limit: LimitMax100
}
structure ListArchivesResponse { Archives: ArchiveResponseList, NextToken: NextToken }

operation ListConnections {
    input: ListConnectionsRequest, output: ListConnectionsResponse
    errors: [InternalException]
}
structure ListConnectionsRequest {
    NamePrefix: ConnectionName
    ConnectionState: ConnectionState
    NextToken: NextToken
    Limit: LimitMax100
}
structure ListConnectionsResponse { Connections: ConnectionResponseList, NextToken: NextToken }

operation ListEndpoints {
    input: ListEndpointsRequest, output: ListEndpointsResponse
    errors: [InternalException]
}
structure ListEndpointsRequest {
    NamePrefix: EndpointName
    HomeRegion: HomeRegion
    NextToken: NextToken
    MaxResults: LimitMax100
}
structure ListEndpointsResponse { Endpoints: EndpointList, NextToken: NextToken }

/// Lists event buses, the default one included.
operation ListEventBuses {
    input: ListEventBusesRequest, output: ListEventBusesResponse
    errors: [InternalException]
}
structure ListEventBusesRequest { NamePrefix: EventBusName, NextToken: NextToken, Limit: LimitMax100 }
structure ListEventBusesResponse { EventBuses: EventBusList, NextToken: NextToken }

operation ListEventSources {
    input: ListEventSourcesRequest, output: ListEventSourcesResponse
    errors: [InternalException, OperationDisabledException]
}
structure ListEventSourcesRequest { NamePrefix: EventSourceNamePrefix, NextToken: NextToken, Limit: LimitMax100 }
structure ListEventSourcesResponse { EventSources: EventSourceList, NextToken: NextToken }

operation ListPartnerEventSourceAccounts {
    input: ListPartnerEventSourceAccountsRequest, output: ListPartnerEventSourceAccountsResponse
    errors: [ResourceNotFoundException, InternalException, OperationDisabledException]
}
structure ListPartnerEventSourceAccountsRequest {
    @required EventSourceName: EventSourceName
    NextToken: NextToken
    Limit: LimitMax100
}
structure ListPartnerEventSourceAccountsResponse {
    PartnerEventSourceAccounts: PartnerEventSourceAccountList
    NextToken: NextToken
}

operation ListPartnerEventSources {
    input: ListPartnerEventSourcesRequest, output: ListPartnerEventSourcesResponse
    errors: [InternalException, OperationDisabledException]
}
structure ListPartnerEventSourcesRequest {
    @required NamePrefix: PartnerEventSourceNamePrefix
    NextToken: NextToken
    Limit: LimitMax100
}
structure ListPartnerEventSourcesResponse { PartnerEventSources: PartnerEventSourceList, NextToken: NextToken }

/// Lists replays, by name, archive or state.
operation ListReplays {
    input: ListReplaysRequest, output: ListReplaysResponse
    errors: [InternalException]
}
structure ListReplaysRequest {
    NamePrefix: ReplayName
    State: ReplayState
    EventSourceArn: ArchiveArn
    NextToken: NextToken
    Limit: LimitMax100
}
structure ListReplaysResponse { Replays: ReplayList, NextToken: NextToken }

/// Lists the names of the rules that have a given target.
operation ListRuleNamesByTarget {
    input: ListRuleNamesByTargetRequest, output: ListRuleNamesByTargetResponse
    errors: [InternalException, ResourceNotFoundException]
}
structure ListRuleNamesByTargetRequest {
    @required TargetArn: TargetArn
    EventBusName: EventBusNameOrArn
    NextToken: NextToken
    Limit: LimitMax100
}
structure ListRuleNamesByTargetResponse { RuleNames: RuleNameList, NextToken: NextToken }

/// Lists the rules of an event bus, all or those whose names start with a prefix.
operation ListRules {
    input: ListRulesRequest, output: ListRulesResponse
    errors: [InternalException, ResourceNotFoundException]
}
structure ListRulesRequest {
    NamePrefix: RuleName
    EventBusName: EventBusNameOrArn
    NextToken: NextToken
    Limit: LimitMax100
}
structure ListRulesResponse { Rules: RuleResponseList, NextToken: NextToken }

/// Lists the tags of a rule or an event bus.
operation ListTagsForResource {
    input: ListTagsForResourceRequest, output: ListTagsForResourceResponse
    errors: [ResourceNotFoundException, InternalException]
}
structure ListTagsForResourceRequest { @required ResourceARN: Arn }
structure ListTagsForResourceResponse { Tags: TagList }

/// Lists the targets of a rule.
operation ListTargetsByRule {
    input: ListTargetsByRuleRequest, output: ListTargetsByRuleResponse
    errors: [ResourceNotFoundException, InternalException]
}
structure ListTargetsByRuleRequest {
    @required Rule: RuleName
    EventBusName: EventBusNameOrArn
    NextToken: NextToken
    Limit: LimitMax100
}
structure ListTargetsByRuleResponse { Targets: TargetList, NextToken: NextToken }

/// Sends up to ten events; look at FailedEntryCount, as a request can succeed in part.
operation PutEvents {
    input: PutEventsRequest, output: PutEventsResponse
    errors: [InternalException]
}
structure PutEventsRequest { @required Entries: PutEventsRequestEntryList, EndpointId: EndpointId }
structure PutEventsResponse {
    /// How many entries were refused; their ErrorCode says why.
    FailedEntryCount: Integer
    /// One result for each entry of the request, in the same order.
    Entries: PutEventsResultEntryList
}

operation PutPartnerEvents {
    input: PutPartnerEventsRequest, output: PutPartnerEventsResponse
    errors: [InternalException, OperationDisabledException]
}
structure PutPartnerEventsRequest { @required Entries: PutPartnerEventsRequestEntryList }
structure PutPartnerEventsResponse { FailedEntryCount: Integer, Entries: PutPartnerEventsResultEntryList }

/// Lets another account or organisation put events on an event bus.
operation PutPermission {
    input: PutPermissionRequest
    errors: [
        ResourceNotFoundException, PolicyLengthExceededException, InternalException, ConcurrentModificationException,
        OperationDisabledException
    ]
}
structure PutPermissionRequest {
    EventBusName: NonPartnerEventBusName
    Action: Action
    Principal: Principal
    StatementId: StatementId
    Condition: Condition
    Policy: String
}

/// Makes a rule on an event bus, or replaces the one of that name; it has no targets yet.
operation PutRule {
    input: PutRuleRequest, output: PutRuleResponse
    errors: [
        InvalidEventPatternException, LimitExceededException, ConcurrentModificationException, ManagedRuleException,
        InternalException, ResourceNotFoundException
    ]
}
structure PutRuleRequest {
    @required Name: RuleName
    /// rate(…) or cron(…), on the default bus only.
    ScheduleExpression: ScheduleExpression
    /// JSON; a rule has a pattern, a schedule, or both.
    EventPattern: EventPattern
    State: RuleState
    Description: RuleDescription
    RoleArn: RoleArn
    Tags: TagList
    EventBusName: EventBusNameOrArn
}
structure PutRuleResponse { RuleArn: RuleArn }

/// Adds targets to a rule, or replaces those with the same ids; look at FailedEntryCount in the response.
operation PutTargets {
    input: PutTargetsRequest, output: PutTargetsResponse
    errors: [
        ResourceNotFoundException, ConcurrentModificationException, LimitExceededException, ManagedRuleException,
        InternalException
    ]
}
structure PutTargetsRequest { @required Rule: RuleName, EventBusName: EventBusNameOrArn, @required Targets: TargetList }
structure PutTargetsResponse { FailedEntryCount: Integer, FailedEntries: PutTargetsResultEntryList }

/// Takes back a permission by its statement id, or all of them.
operation RemovePermission {
    input: RemovePermissionRequest
    errors: [ResourceNotFoundException, InternalException, ConcurrentModificationException, OperationDisabledException]
}
structure RemovePermissionRequest {
    StatementId: StatementId
    RemoveAllPermissions: Boolean
    EventBusName: NonPartnerEventBusName
}

/// Removes targets from a rule; look at FailedEntryCount in the response.
operation RemoveTargets {
    input: RemoveTargetsRequest, output: RemoveTargetsResponse
    errors: [ResourceNotFoundException, ConcurrentModificationException, ManagedRuleException, InternalException]
}
structure RemoveTargetsRequest {
    @required Rule: RuleName
    EventBusName: EventBusNameOrArn
    /// The ids that PutTargets gave the targets, not their ARNs.
    @required Ids: TargetIdList
    Force: Boolean
}
structure RemoveTargetsResponse { FailedEntryCount: Integer, FailedEntries: RemoveTargetsResultEntryList }

/// Sends the archived events of a stretch of time to their bus again.
operation StartReplay {
    input: StartReplayRequest, output: StartReplayResponse
    errors: [
        ResourceNotFoundException, ResourceAlreadyExistsException, InvalidEventPatternException,
        LimitExceededException, InternalException
    ]
}
structure StartReplayRequest {
    @required ReplayName: ReplayName
    Description: ReplayDescription
    @required EventSourceArn: ArchiveArn
    @required EventStartTime: Timestamp
    @required EventEndTime: Timestamp
    @required Destination: ReplayDestination
}
structure StartReplayResponse {
    ReplayArn: ReplayArn
    State: ReplayState
    StateReason: ReplayStateReason
    ReplayStartTime: Timestamp
}

/// Sets tags on a rule or an event bus.
operation TagResource {
    input: TagResourceRequest, output: TagResourceResponse
    errors: [ResourceNotFoundException, ConcurrentModificationException, InternalException, ManagedRuleException]
}
structure TagResourceRequest { @required ResourceARN: Arn, @required Tags: TagList }
structure TagResourceResponse {}

/// Tells whether an event, given with its whole envelope, matches a pattern.
operation TestEventPattern {
    input: TestEventPatternRequest, output: TestEventPatternResponse
    errors: [InvalidEventPatternException, InternalException]
}
structure TestEventPatternRequest {
    @required EventPattern: EventPattern
    /// The whole event as JSON, with id, account, source, time, region, resources and detail-type.
    @required Event: String
}
structure TestEventPatternResponse { Result: Boolean }

/// Removes tags from a rule or an event bus.
operation UntagResource {
    input: UntagResourceRequest, output: UntagResourceResponse
    errors: [ResourceNotFoundException, InternalException, ConcurrentModificationException, ManagedRuleException]
}
structure UntagResourceRequest { @required ResourceARN: Arn, @required TagKeys: TagKeyList }
structure UntagResourceResponse {}

operation UpdateApiDestination {
    input: UpdateApiDestinationRequest, output: UpdateApiDestinationResponse
    errors: [ConcurrentModificationException, ResourceNotFoundException, InternalException, LimitExceededException]
}
structure UpdateApiDestinationRequest {
    @required Name: ApiDestinationName
    Description: ApiDestinationDescription
    ConnectionArn: ConnectionArn
    InvocationEndpoint: HttpsEndpoint
    HttpMethod: ApiDestinationHttpMethod
    InvocationRateLimitPerSecond: ApiDestinationInvocationRateLimitPerSecond
}
structure UpdateApiDestinationResponse {
    ApiDestinationArn: ApiDestinationArn
    ApiDestinationState: ApiDestinationState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

/// Changes an archive's description, pattern, key or retention.
operation UpdateArchive {
    input: UpdateArchiveRequest, output: UpdateArchiveResponse
    errors: [
        ConcurrentModificationException, ResourceNotFoundException, InternalException, LimitExceededException,
        InvalidEventPatternException
    ]
}
structure UpdateArchiveRequest {
    @required ArchiveName: ArchiveName
    Description: ArchiveDescription
    EventPattern: EventPattern
    RetentionDays: RetentionDays
    KmsKeyIdentifier: KmsKeyIdentifier
}
structure UpdateArchiveResponse {
    ArchiveArn: ArchiveArn
    State: ArchiveState
    StateReason: ArchiveStateReason
    CreationTime: Timestamp
}

operation UpdateConnection {
    input: UpdateConnectionRequest, output: UpdateConnectionResponse
    errors: [
        ConcurrentModificationException, ResourceNotFoundException, InternalException, LimitExceededException,
        AccessDeniedException, ThrottlingException
    ]
}
structure UpdateConnectionRequest {
    @required Name: ConnectionName
    Description: ConnectionDescription
    AuthorizationType: ConnectionAuthorizationType
    AuthParameters: UpdateConnectionAuthRequestParameters
    InvocationConnectivityParameters: ConnectivityResourceParameters
    KmsKeyIdentifier: KmsKeyIdentifier
}
structure UpdateConnectionResponse {
    ConnectionArn: ConnectionArn
    ConnectionState: ConnectionState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastAuthorizedTime: Timestamp
}

operation UpdateEndpoint {
    input: UpdateEndpointRequest, output: UpdateEndpointResponse
    errors: [ResourceNotFoundException, ConcurrentModificationException, InternalException]
}
structure UpdateEndpointRequest {
    @required Name: EndpointName
    Description: EndpointDescription
    RoutingConfig: RoutingConfig
    ReplicationConfig: ReplicationConfig
    EventBuses: EndpointEventBusList
    RoleArn: IamRoleArn
}
structure UpdateEndpointResponse {
    Name: EndpointName
    Arn: EndpointArn
    RoutingConfig: RoutingConfig
    ReplicationConfig: ReplicationConfig
    EventBuses: EndpointEventBusList
    RoleArn: IamRoleArn
    EndpointId: EndpointId
    EndpointUrl: EndpointUrl
    State: EndpointState
}

/// Changes an event bus's description, key, dead-letter queue or logging.
operation UpdateEventBus {
    input: UpdateEventBusRequest, output: UpdateEventBusResponse
    errors: [ResourceNotFoundException, InternalException, ConcurrentModificationException, OperationDisabledException]
}
structure UpdateEventBusRequest {
    Name: EventBusName
    KmsKeyIdentifier: KmsKeyIdentifier
    Description: EventBusDescription
    DeadLetterConfig: DeadLetterConfig
    LogConfig: LogConfig
}
structure UpdateEventBusResponse {
    Arn: String
    Name: EventBusName
    KmsKeyIdentifier: KmsKeyIdentifier
    Description: EventBusDescription
    DeadLetterConfig: DeadLetterConfig
    LogConfig: LogConfig
}

structure ApiDestination {
    ApiDestinationArn: ApiDestinationArn
    Name: ApiDestinationName
    ApiDestinationState: ApiDestinationState
    ConnectionArn: ConnectionArn
    InvocationEndpoint: HttpsEndpoint
    HttpMethod: ApiDestinationHttpMethod
    InvocationRateLimitPerSecond: ApiDestinationInvocationRateLimitPerSecond
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}
structure AppSyncParameters { GraphQLOperation: GraphQLOperation }
structure Archive {
    ArchiveName: ArchiveName
    EventSourceArn: EventBusArn
    State: ArchiveState
    StateReason: ArchiveStateReason
    RetentionDays: RetentionDays
    SizeBytes: Long
    EventCount: Long
    CreationTime: Timestamp
}
structure AwsVpcConfiguration {
    @required Subnets: StringList
    SecurityGroups: StringList
    AssignPublicIp: AssignPublicIp
}
structure BatchArrayProperties { Size: Integer }
structure BatchParameters {
    @required JobDefinition: String
    @required JobName: String
    ArrayProperties: BatchArrayProperties
    RetryStrategy: BatchRetryStrategy
}
structure BatchRetryStrategy { Attempts: Integer }
structure CapacityProviderStrategyItem {
    @required capacityProvider: CapacityProvider
    weight: CapacityProviderStrategyItemWeight
    base: CapacityProviderStrategyItemBase
}
structure Condition { @required Type: String, @required Key: String, @required Value: String }
structure Connection {
    ConnectionArn: ConnectionArn
    Name: ConnectionName
    ConnectionState: ConnectionState
    StateReason: ConnectionStateReason
    AuthorizationType: ConnectionAuthorizationType
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastAuthorizedTime: Timestamp
}
structure ConnectionApiKeyAuthResponseParameters { ApiKeyName: AuthHeaderParameters }
structure ConnectionAuthResponseParameters {
    BasicAuthParameters: ConnectionBasicAuthResponseParameters
    OAuthParameters: ConnectionOAuthResponseParameters
    ApiKeyAuthParameters: ConnectionApiKeyAuthResponseParameters
    InvocationHttpParameters: ConnectionHttpParameters
    ConnectivityParameters: DescribeConnectionConnectivityParameters
}
structure ConnectionBasicAuthResponseParameters { Username: AuthHeaderParameters }
structure ConnectionBodyParameter { Key: String, Value: SensitiveString, IsValueSecret: Boolean }
structure ConnectionHeaderParameter { Key: HeaderKey, Value: HeaderValueSensitive, IsValueSecret: Boolean }
structure ConnectionHttpParameters {
    HeaderParameters: ConnectionHeaderParametersList
    QueryStringParameters: ConnectionQueryStringParametersList
    BodyParameters: ConnectionBodyParametersList
}
structure ConnectionOAuthClientResponseParameters { ClientID: AuthHeaderParameters }
structure ConnectionOAuthResponseParameters {
    ClientParameters: ConnectionOAuthClientResponseParameters
    AuthorizationEndpoint: HttpsEndpoint
    HttpMethod: ConnectionOAuthHttpMethod
    OAuthHttpParameters: ConnectionHttpParameters
}
structure ConnectionQueryStringParameter {
    Key: QueryStringKey
    Value: QueryStringValueSensitive
    IsValueSecret: Boolean
}
structure ConnectivityResourceConfigurationArn { @required ResourceConfigurationArn: ResourceConfigurationArn }
structure ConnectivityResourceParameters { @required ResourceParameters: ConnectivityResourceConfigurationArn }
structure CreateConnectionApiKeyAuthRequestParameters {
    @required ApiKeyName: AuthHeaderParameters
    @required ApiKeyValue: AuthHeaderParametersSensitive
}
structure CreateConnectionAuthRequestParameters {
    BasicAuthParameters: CreateConnectionBasicAuthRequestParameters
    OAuthParameters: CreateConnectionOAuthRequestParameters
    ApiKeyAuthParameters: CreateConnectionApiKeyAuthRequestParameters
    InvocationHttpParameters: ConnectionHttpParameters
    ConnectivityParameters: ConnectivityResourceParameters
}
structure CreateConnectionBasicAuthRequestParameters {
    @required Username: AuthHeaderParameters
    @required Password: AuthHeaderParametersSensitive
}
structure CreateConnectionOAuthClientRequestParameters {
    @required ClientID: AuthHeaderParameters
    @required ClientSecret: AuthHeaderParametersSensitive
}
structure CreateConnectionOAuthRequestParameters {
    @required ClientParameters: CreateConnectionOAuthClientRequestParameters
    @required AuthorizationEndpoint: HttpsEndpoint
    @required HttpMethod: ConnectionOAuthHttpMethod
    OAuthHttpParameters: ConnectionHttpParameters
}
structure DeadLetterConfig { Arn: ResourceArn }
structure DescribeConnectionConnectivityParameters {
    @required ResourceParameters: DescribeConnectionResourceParameters
}
structure DescribeConnectionResourceParameters {
    @required ResourceConfigurationArn: ResourceConfigurationArn
    @required ResourceAssociationArn: ResourceAssociationArn
}
structure EcsParameters {
    @required TaskDefinitionArn: Arn
    TaskCount: LimitMin1
    LaunchType: LaunchType
    NetworkConfiguration: NetworkConfiguration
    PlatformVersion: String
    Group: String
    CapacityProviderStrategy: CapacityProviderStrategy
    EnableECSManagedTags: Boolean
    EnableExecuteCommand: Boolean
    PlacementConstraints: PlacementConstraints
    PlacementStrategy: PlacementStrategies
    PropagateTags: PropagateTags
    ReferenceId: ReferenceId
    Tags: TagList
}
structure Endpoint {
    Name: EndpointName
    Description: EndpointDescription
    Arn: EndpointArn
    RoutingConfig: RoutingConfig
    ReplicationConfig: ReplicationConfig
    EventBuses: EndpointEventBusList
    RoleArn: IamRoleArn
    EndpointId: EndpointId
    EndpointUrl: EndpointUrl
    State: EndpointState
    StateReason: EndpointStateReason
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}
structure EndpointEventBus { @required EventBusArn: NonPartnerEventBusArn }
structure EventBus {
    Name: String
    Arn: String
    Description: EventBusDescription
    Policy: String
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}
structure EventSource {
    Arn: String
    CreatedBy: String
    CreationTime: Timestamp
    ExpirationTime: Timestamp
    Name: String
    State: EventSourceState
}
structure FailoverConfig { @required Primary: Primary, @required Secondary: Secondary }
structure HttpParameters {
    PathParameterValues: PathParameterList
    HeaderParameters: HeaderParametersMap
    QueryStringParameters: QueryStringParametersMap
}
structure InputTransformer {
    /// Name to JSON path of the event; the template uses a name as <name>.
    InputPathsMap: TransformerPaths
    @required InputTemplate: TransformerInput
}
structure KinesisParameters { @required PartitionKeyPath: TargetPartitionKeyPath }
structure LogConfig { IncludeDetail: IncludeDetail, Level: Level }
structure NetworkConfiguration { awsvpcConfiguration: AwsVpcConfiguration }
structure PartnerEventSource { Arn: String, Name: String }
structure PartnerEventSourceAccount {
    Account: AccountId
    CreationTime: Timestamp
    ExpirationTime: Timestamp
    State: EventSourceState
}
structure PlacementConstraint { type: PlacementConstraintType, expression: PlacementConstraintExpression }
structure PlacementStrategy { type: PlacementStrategyType, field: PlacementStrategyField }
structure Primary { @required HealthCheck: HealthCheck }
structure PutEventsRequestEntry {
    /// When it happened, to the second; null means now.
    Time: Timestamp
    Source: String
    Resources: EventResourceList
    DetailType: String
    /// A JSON object, as a string.
    Detail: String
    /// Name or ARN of the bus; null means the default bus. A bus that does not exist is no error.
    EventBusName: NonPartnerEventBusNameOrArn
    TraceHeader: TraceHeader
}
structure PutEventsResultEntry { EventId: EventId, ErrorCode: String, ErrorMessage: String }
structure PutPartnerEventsRequestEntry {
    Time: Timestamp
    Source: EventSourceName
    Resources: EventResourceList
    DetailType: String
    Detail: String
}
structure PutPartnerEventsResultEntry { EventId: EventId, ErrorCode: String, ErrorMessage: String }
structure PutTargetsResultEntry { TargetId: TargetId, ErrorCode: String, ErrorMessage: String }
structure RedshiftDataParameters {
    SecretManagerArn: RedshiftSecretManagerArn
    @required Database: Database
    DbUser: DbUser
    Sql: Sql
    StatementName: StatementName
    WithEvent: Boolean
    Sqls: Sqls
}
structure RemoveTargetsResultEntry { TargetId: TargetId, ErrorCode: String, ErrorMessage: String }
structure Replay {
    ReplayName: ReplayName
    EventSourceArn: ArchiveArn
    State: ReplayState
    StateReason: ReplayStateReason
    EventStartTime: Timestamp
    EventEndTime: Timestamp
    EventLastReplayedTime: Timestamp
    ReplayStartTime: Timestamp
    ReplayEndTime: Timestamp
}
structure ReplayDestination { @required Arn: Arn, FilterArns: ReplayDestinationFilters }
structure ReplicationConfig { State: ReplicationState }
structure RetryPolicy { MaximumRetryAttempts: MaximumRetryAttempts, MaximumEventAgeInSeconds: MaximumEventAgeInSeconds }
structure RoutingConfig { @required FailoverConfig: FailoverConfig }
structure Rule {
    Name: RuleName
    Arn: RuleArn
    EventPattern: EventPattern
    State: RuleState
    Description: RuleDescription
    ScheduleExpression: ScheduleExpression
    RoleArn: RoleArn
    ManagedBy: ManagedBy
    EventBusName: EventBusName
}
structure RunCommandParameters { @required RunCommandTargets: RunCommandTargets }
structure RunCommandTarget { @required Key: RunCommandTargetKey, @required Values: RunCommandTargetValues }
structure SageMakerPipelineParameter {
    @required Name: SageMakerPipelineParameterName
    @required Value: SageMakerPipelineParameterValue
}
structure SageMakerPipelineParameters { PipelineParameterList: SageMakerPipelineParameterList }
structure Secondary { @required Route: Route }
structure SqsParameters { MessageGroupId: MessageGroupId }
structure Tag { @required Key: TagKey, @required Value: TagValue }
structure Target {
    @required Id: TargetId
    @required Arn: TargetArn
    RoleArn: RoleArn
    Input: TargetInput
    InputPath: TargetInputPath
    InputTransformer: InputTransformer
    KinesisParameters: KinesisParameters
    RunCommandParameters: RunCommandParameters
    EcsParameters: EcsParameters
    BatchParameters: BatchParameters
    SqsParameters: SqsParameters
    HttpParameters: HttpParameters
    RedshiftDataParameters: RedshiftDataParameters
    SageMakerPipelineParameters: SageMakerPipelineParameters
    DeadLetterConfig: DeadLetterConfig
    RetryPolicy: RetryPolicy
    AppSyncParameters: AppSyncParameters
}
structure UpdateConnectionApiKeyAuthRequestParameters {
    ApiKeyName: AuthHeaderParameters
    ApiKeyValue: AuthHeaderParametersSensitive
}
structure UpdateConnectionAuthRequestParameters {
    BasicAuthParameters: UpdateConnectionBasicAuthRequestParameters
    OAuthParameters: UpdateConnectionOAuthRequestParameters
    ApiKeyAuthParameters: UpdateConnectionApiKeyAuthRequestParameters
    InvocationHttpParameters: ConnectionHttpParameters
    ConnectivityParameters: ConnectivityResourceParameters
}
structure UpdateConnectionBasicAuthRequestParameters {
    Username: AuthHeaderParameters
    Password: AuthHeaderParametersSensitive
}
structure UpdateConnectionOAuthClientRequestParameters {
    ClientID: AuthHeaderParameters
    ClientSecret: AuthHeaderParametersSensitive
}
structure UpdateConnectionOAuthRequestParameters {
    ClientParameters: UpdateConnectionOAuthClientRequestParameters
    AuthorizationEndpoint: HttpsEndpoint
    HttpMethod: ConnectionOAuthHttpMethod
    OAuthHttpParameters: ConnectionHttpParameters
}

@error("client") structure AccessDeniedException {}
@error("client") structure ConcurrentModificationException {}
@error("client") structure IllegalStatusException {}
@error("server") structure InternalException {}
@error("client") structure InvalidEventPatternException {}
@error("client") structure InvalidStateException {}
@error("client") structure LimitExceededException {}
@error("client") structure ManagedRuleException {}
@error("client") structure OperationDisabledException {}
@error("client") structure PolicyLengthExceededException {}
@error("client") structure ResourceAlreadyExistsException {}
@error("client") structure ResourceNotFoundException {}
@error("client") structure ThrottlingException {}

list ApiDestinationResponseList { member: ApiDestination }
list ArchiveResponseList { member: Archive }
@length(max: 6) list CapacityProviderStrategy { member: CapacityProviderStrategyItem }
@length(min: 0, max: 100) list ConnectionBodyParametersList { member: ConnectionBodyParameter }
@length(min: 0, max: 100) list ConnectionHeaderParametersList { member: ConnectionHeaderParameter }
@length(min: 0, max: 100) list ConnectionQueryStringParametersList { member: ConnectionQueryStringParameter }
list ConnectionResponseList { member: Connection }
@length(min: 2, max: 2) list EndpointEventBusList { member: EndpointEventBus }
list EndpointList { member: Endpoint }
list EventBusList { member: EventBus }
list EventResourceList { member: EventResource }
list EventSourceList { member: EventSource }
map HeaderParametersMap { key: HeaderKey, value: HeaderValue }
list PartnerEventSourceAccountList { member: PartnerEventSourceAccount }
list PartnerEventSourceList { member: PartnerEventSource }
list PathParameterList { member: PathParameter }
@length(max: 10) list PlacementConstraints { member: PlacementConstraint }
@length(max: 5) list PlacementStrategies { member: PlacementStrategy }
@length(min: 1, max: 10) list PutEventsRequestEntryList { member: PutEventsRequestEntry }
list PutEventsResultEntryList { member: PutEventsResultEntry }
@length(min: 1, max: 20) list PutPartnerEventsRequestEntryList { member: PutPartnerEventsRequestEntry }
list PutPartnerEventsResultEntryList { member: PutPartnerEventsResultEntry }
list PutTargetsResultEntryList { member: PutTargetsResultEntry }
map QueryStringParametersMap { key: QueryStringKey, value: QueryStringValue }
list RemoveTargetsResultEntryList { member: RemoveTargetsResultEntry }
list ReplayDestinationFilters { member: Arn }
list ReplayList { member: Replay }
list RuleNameList { member: RuleName }
list RuleResponseList { member: Rule }
@length(min: 1, max: 50) list RunCommandTargetValues { member: RunCommandTargetValue }
@length(min: 1, max: 5) list RunCommandTargets { member: RunCommandTarget }
@length(min: 0, max: 200) list SageMakerPipelineParameterList { member: SageMakerPipelineParameter }
@length(min: 0, max: 40) @sensitive list Sqls { member: Sql }
list StringList { member: String }
list TagKeyList { member: TagKey }
list TagList { member: Tag }
@length(min: 1, max: 100) list TargetIdList { member: TargetId }
@length(min: 1, max: 100) list TargetList { member: Target }
@length(max: 100) map TransformerPaths { key: InputTransformerPathKey, value: TargetInputPath }

enum ApiDestinationHttpMethod { POST, GET, HEAD, OPTIONS, PUT, PATCH, DELETE }
enum ApiDestinationState { ACTIVE, INACTIVE }
enum ArchiveState { ENABLED, DISABLED, CREATING, UPDATING, CREATE_FAILED, UPDATE_FAILED }
enum AssignPublicIp { ENABLED, DISABLED }
enum ConnectionAuthorizationType { BASIC, OAUTH_CLIENT_CREDENTIALS, API_KEY }
enum ConnectionOAuthHttpMethod { GET, POST, PUT }
enum ConnectionState {
    CREATING, UPDATING, DELETING, AUTHORIZED, DEAUTHORIZED, AUTHORIZING, DEAUTHORIZING, ACTIVE, FAILED_CONNECTIVITY
}
enum EndpointState { ACTIVE, CREATING, UPDATING, DELETING, CREATE_FAILED, UPDATE_FAILED, DELETE_FAILED }
enum EventSourceState { PENDING, ACTIVE, DELETED }
enum IncludeDetail { NONE, FULL }
enum LaunchType { EC2, FARGATE, EXTERNAL }
enum Level { OFF, ERROR, INFO, TRACE }
enum PlacementConstraintType { distinctInstance, memberOf }
enum PlacementStrategyType { random, spread, binpack }
enum PropagateTags { TASK_DEFINITION }
enum ReplayState { STARTING, RUNNING, CANCELLING, COMPLETED, CANCELLED, FAILED }
enum ReplicationState { ENABLED, DISABLED }
enum RuleState { ENABLED, DISABLED, ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS }

@length(min: 12, max: 12) @pattern("\\d{12}") string AccountId
@length(min: 1, max: 64) @pattern("events:[a-zA-Z]+") string Action
@length(min: 1, max: 1600) @pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$") string ApiDestinationArn
@length(max: 512) @pattern(".*") string ApiDestinationDescription
@range(min: 1) integer ApiDestinationInvocationRateLimitPerSecond
@length(min: 1, max: 64) @pattern("[\\.\\-_A-Za-z0-9]+") string ApiDestinationName
@length(min: 1, max: 1600) @pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$") string ArchiveArn
@length(max: 512) @pattern(".*") string ArchiveDescription
@length(min: 1, max: 48) @pattern("[\\.\\-_A-Za-z0-9]+") string ArchiveName
@length(max: 512) @pattern(".*") string ArchiveStateReason
@length(min: 1, max: 1600) string Arn
@length(min: 1, max: 512) @pattern("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$") string AuthHeaderParameters
@length(min: 1, max: 512) @pattern("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$") @sensitive string AuthHeaderParametersSensitive
@length(min: 1, max: 255) string CapacityProvider
@range(min: 0, max: 100000) integer CapacityProviderStrategyItemBase
@range(min: 0, max: 1000) integer CapacityProviderStrategyItemWeight
@length(min: 1, max: 1600) @pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$") string ConnectionArn
@length(max: 512) @pattern(".*") string ConnectionDescription
@length(min: 1, max: 64) @pattern("[\\.\\-_A-Za-z0-9]+") string ConnectionName
@length(max: 512) @pattern(".*") string ConnectionStateReason
@length(min: 1, max: 128) string CreatedBy
@length(min: 1, max: 64) string Database
@length(min: 1, max: 128) string DbUser
@length(min: 1, max: 1600) @pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:endpoint\\/[/\\.\\-_A-Za-z0-9]+$") string EndpointArn
@length(max: 512) @pattern(".*") string EndpointDescription
@length(min: 1, max: 50) @pattern("^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$") string EndpointId
@length(min: 1, max: 64) @pattern("[\\.\\-_A-Za-z0-9]+") string EndpointName
@length(min: 1, max: 512) @pattern(".*") string EndpointStateReason
@length(min: 1, max: 256) @pattern("^(https://)?[\\.\\-a-z0-9]+$") string EndpointUrl
@length(min: 1, max: 1600) @pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$") string EventBusArn
@length(max: 512) string EventBusDescription
@length(min: 1, max: 256) @pattern("[/\\.\\-_A-Za-z0-9]+") string EventBusName
@length(min: 1, max: 1600) @pattern("(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+") string EventBusNameOrArn
@length(max: 64) string EventId
@length(max: 4096) string EventPattern
@length(max: 2048) string EventResource
@length(min: 1, max: 256) @pattern("aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}") string EventSourceName
@length(min: 1, max: 256) @pattern("[/\\.\\-_A-Za-z0-9]+") string EventSourceNamePrefix
@length(min: 1, max: 1048576) @sensitive string GraphQLOperation
@length(max: 512) @pattern("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$") string HeaderKey
@length(max: 512) @pattern("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$") string HeaderValue
@length(max: 512) @pattern("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$") @sensitive string HeaderValueSensitive
@length(min: 1, max: 1600) @pattern("^arn:aws([a-z]|\\-)*:route53:::healthcheck/[\\-a-z0-9]+$") string HealthCheck
@length(min: 9, max: 20) @pattern("^[\\-a-z0-9]+$") string HomeRegion
@length(min: 1, max: 2048) @pattern("^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$") string HttpsEndpoint
@length(min: 1, max: 256) @pattern("^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@/-]+$") string IamRoleArn
@length(min: 1, max: 256) @pattern("[A-Za-z0-9\\_\\-]+") string InputTransformerPathKey
@length(max: 2048) @pattern("^[a-zA-Z0-9_\\-/:]*$") string KmsKeyIdentifier
@range(min: 1, max: 100) integer LimitMax100
@range(min: 1) integer LimitMin1
@length(min: 1, max: 128) string ManagedBy
@range(min: 60, max: 86400) integer MaximumEventAgeInSeconds
@range(min: 0, max: 185) integer MaximumRetryAttempts
@length(max: 100) string MessageGroupId
@length(min: 1, max: 2048) string NextToken
@length(min: 1, max: 512) @pattern("^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\\d+:\\d{12}:event-bus/[\\w.-]+$") string NonPartnerEventBusArn
@length(min: 1, max: 256) @pattern("[\\.\\-_A-Za-z0-9]+") string NonPartnerEventBusName
@length(min: 1, max: 1600) @pattern("(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+") string NonPartnerEventBusNameOrArn
@length(min: 1, max: 256) @pattern("aws\\.partner/[\\.\\-_A-Za-z0-9]+/[/\\.\\-_A-Za-z0-9]*") string PartnerEventSourceNamePrefix
@pattern("^(?!\\s*$).+") string PathParameter
@length(max: 2000) string PlacementConstraintExpression
@length(max: 255) string PlacementStrategyField
@length(min: 1, max: 12) @pattern("(\\d{12}|\\*)") string Principal
@length(max: 512) @pattern("[^\\x00-\\x1F\\x7F]+") string QueryStringKey
@length(max: 512) @pattern("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+") string QueryStringValue
@length(max: 512) @pattern("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+") @sensitive string QueryStringValueSensitive
@length(min: 1, max: 1600) @pattern("(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)") string RedshiftSecretManagerArn
@length(max: 1024) string ReferenceId
@length(min: 1, max: 1600) @pattern("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$") string ReplayArn
@length(max: 512) @pattern(".*") string ReplayDescription
@length(min: 1, max: 64) @pattern("[\\.\\-_A-Za-z0-9]+") string ReplayName
@length(max: 512) @pattern(".*") string ReplayStateReason
@length(min: 1, max: 1600) string ResourceArn
@length(min: 17, max: 2048) @pattern("^arn:[a-z0-9\\\\-]+:vpc-lattice:[a-zA-Z0-9\\\\-]+:\\\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$") string ResourceAssociationArn
@length(min: 0, max: 2048) @pattern("^(?:^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)") string ResourceConfigurationArn
@range(min: 0) integer RetentionDays
@length(min: 1, max: 1600) string RoleArn
@length(min: 9, max: 20) @pattern("^[\\-a-z0-9]+$") string Route
@length(min: 1, max: 1600) string RuleArn
@length(max: 512) string RuleDescription
@length(min: 1, max: 64) @pattern("[\\.\\-_A-Za-z0-9]+") string RuleName
@length(min: 1, max: 128) @pattern("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$") string RunCommandTargetKey
@length(min: 1, max: 256) string RunCommandTargetValue
@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$") string SageMakerPipelineParameterName
@length(max: 1024) string SageMakerPipelineParameterValue
@length(max: 256) string ScheduleExpression
@length(min: 20, max: 2048) @pattern("^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})?:secret:[\\/_+=\\.@\\-A-Za-z0-9]+$") string SecretsManagerSecretArn
@sensitive string SensitiveString
@length(min: 1, max: 100000) @sensitive string Sql
@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_]+") string StatementId
@length(min: 1, max: 500) string StatementName
@length(min: 1, max: 128) string TagKey
@length(min: 0, max: 256) string TagValue
@length(min: 1, max: 1600) string TargetArn
@length(min: 1, max: 64) @pattern("[\\.\\-_A-Za-z0-9]+") string TargetId
@length(max: 8192) string TargetInput
@length(max: 256) string TargetInputPath
@length(max: 256) string TargetPartitionKeyPath
@length(min: 1, max: 500) string TraceHeader
@length(min: 1, max: 8192) string TransformerInput
