$version: "2.0"

// AWS Lambda's API, trimmed from the model that AWS publishes. See the README beside this folder.
namespace com.amazonaws.lambda

@aws.api#service(sdkId: "Lambda", endpointPrefix: "lambda")
@aws.auth#sigv4(name: "lambda")
@aws.protocols#restJson1
service AWSGirApiService {
    version: "2015-03-31"
    operations: [
        AddLayerVersionPermission, AddPermission, CheckpointDurableExecution, CreateAlias, CreateCapacityProvider,
        CreateCodeSigningConfig, CreateEventSourceMapping, CreateFunction, CreateFunctionUrlConfig, DeleteAlias,
        DeleteCapacityProvider, DeleteCodeSigningConfig, DeleteEventSourceMapping, DeleteFunction,
        DeleteFunctionCodeSigningConfig, DeleteFunctionConcurrency, DeleteFunctionEventInvokeConfig,
        DeleteFunctionUrlConfig, DeleteLayerVersion, DeleteProvisionedConcurrencyConfig, GetAccountSettings,
        GetAlias, GetCapacityProvider, GetCodeSigningConfig, GetDurableExecution, GetDurableExecutionHistory,
        GetDurableExecutionState, GetEventSourceMapping, GetFunction, GetFunctionCodeSigningConfig,
        GetFunctionConcurrency, GetFunctionConfiguration, GetFunctionEventInvokeConfig, GetFunctionRecursionConfig,
        GetFunctionScalingConfig, GetFunctionUrlConfig, GetLayerVersion, GetLayerVersionByArn, GetLayerVersionPolicy,
        GetPolicy, GetProvisionedConcurrencyConfig, GetRuntimeManagementConfig, Invoke, InvokeAsync,
        InvokeWithResponseStream, ListAliases, ListCapacityProviders, ListCodeSigningConfigs,
        ListDurableExecutionsByFunction, ListEventSourceMappings, ListFunctionEventInvokeConfigs,
        ListFunctionUrlConfigs, ListFunctionVersionsByCapacityProvider, ListFunctions,
        ListFunctionsByCodeSigningConfig, ListLayerVersions, ListLayers, ListProvisionedConcurrencyConfigs, ListTags,
        ListVersionsByFunction, PublishLayerVersion, PublishVersion, PutFunctionCodeSigningConfig,
        PutFunctionConcurrency, PutFunctionEventInvokeConfig, PutFunctionRecursionConfig, PutFunctionScalingConfig,
        PutProvisionedConcurrencyConfig, PutRuntimeManagementConfig, RemoveLayerVersionPermission, RemovePermission,
        SendDurableExecutionCallbackFailure, SendDurableExecutionCallbackHeartbeat,
        SendDurableExecutionCallbackSuccess, StopDurableExecution, TagResource, UntagResource, UpdateAlias,
        UpdateCapacityProvider, UpdateCodeSigningConfig, UpdateEventSourceMapping, UpdateFunctionCode,
        UpdateFunctionConfiguration, UpdateFunctionEventInvokeConfig, UpdateFunctionUrlConfig
    ]
}

@http(method: "POST", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", code: 201)
operation AddLayerVersionPermission {
    input: AddLayerVersionPermissionRequest, output: AddLayerVersionPermissionResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        PolicyLengthExceededException, ResourceNotFoundException, PreconditionFailedException
    ]
}
structure AddLayerVersionPermissionRequest {
    @required @httpLabel LayerName: LayerName
    @required @httpLabel VersionNumber: Long
    @required StatementId: StatementId
    @required Action: LayerPermissionAllowedAction
    @required Principal: LayerPermissionAllowedPrincipal
    OrganizationId: OrganizationId
    @httpQuery("RevisionId") RevisionId: String
}
structure AddLayerVersionPermissionResponse { Statement: String, RevisionId: String }

/// Adds a statement to a function's policy, for example to let EventBridge invoke it.
@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/policy", code: 201)
operation AddPermission {
    input: AddPermissionRequest, output: AddPermissionResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        PolicyLengthExceededException, ResourceNotFoundException, PreconditionFailedException
    ]
}
structure AddPermissionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @required StatementId: StatementId
    @required Action: Action
    @required Principal: Principal
    SourceArn: Arn
    SourceAccount: SourceOwner
    EventSourceToken: EventSourceToken
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    RevisionId: String
    PrincipalOrgID: PrincipalOrgID
    FunctionUrlAuthType: FunctionUrlAuthType
    InvokedViaFunctionUrl: Boolean
}
structure AddPermissionResponse { Statement: String }

@http(method: "POST", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint", code: 200)
@idempotent
operation CheckpointDurableExecution {
    input: CheckpointDurableExecutionRequest, output: CheckpointDurableExecutionResponse
    errors: [InvalidParameterValueException, TooManyRequestsException, ServiceException]
}
structure CheckpointDurableExecutionRequest {
    @required @httpLabel DurableExecutionArn: DurableExecutionArn
    @required CheckpointToken: CheckpointToken
    Updates: OperationUpdates
    @idempotencyToken ClientToken: ClientToken
}
structure CheckpointDurableExecutionResponse {
    CheckpointToken: CheckpointToken
    @required NewExecutionState: CheckpointUpdatedExecutionState
}

@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/aliases", code: 201)
@idempotent
operation CreateAlias {
    input: CreateAliasRequest, output: AliasConfiguration
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure CreateAliasRequest {
    @required @httpLabel FunctionName: FunctionName
    @required Name: Alias
    @required FunctionVersion: VersionWithLatestPublished
    Description: Description
    RoutingConfig: AliasRoutingConfiguration
}

@http(method: "POST", uri: "/2025-11-30/capacity-providers", code: 202)
@idempotent
operation CreateCapacityProvider {
    input: CreateCapacityProviderRequest, output: CreateCapacityProviderResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        CapacityProviderLimitExceededException
    ]
}
structure CreateCapacityProviderRequest {
    @required CapacityProviderName: CapacityProviderName
    @required VpcConfig: CapacityProviderVpcConfig
    @required PermissionsConfig: CapacityProviderPermissionsConfig
    InstanceRequirements: InstanceRequirements
    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    KmsKeyArn: KMSKeyArnNonEmpty
    Tags: Tags
}
structure CreateCapacityProviderResponse { @required CapacityProvider: CapacityProvider }

@http(method: "POST", uri: "/2020-04-22/code-signing-configs", code: 201)
operation CreateCodeSigningConfig {
    input: CreateCodeSigningConfigRequest, output: CreateCodeSigningConfigResponse
    errors: [InvalidParameterValueException, ServiceException]
}
structure CreateCodeSigningConfigRequest {
    Description: Description
    @required AllowedPublishers: AllowedPublishers
    CodeSigningPolicies: CodeSigningPolicies
    Tags: Tags
}
structure CreateCodeSigningConfigResponse { @required CodeSigningConfig: CodeSigningConfig }

@http(method: "POST", uri: "/2015-03-31/event-source-mappings", code: 202)
operation CreateEventSourceMapping {
    input: CreateEventSourceMappingRequest, output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure CreateEventSourceMappingRequest {
    EventSourceArn: Arn
    @required FunctionName: NamespacedFunctionName
    Enabled: Boolean
    BatchSize: BatchSize
    FilterCriteria: FilterCriteria
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    ParallelizationFactor: ParallelizationFactor
    StartingPosition: EventSourcePosition
    StartingPositionTimestamp: Timestamp
    DestinationConfig: DestinationConfig
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    BisectBatchOnFunctionError: Boolean
    MaximumRetryAttempts: MaximumRetryAttemptsEventSourceMapping
    Tags: Tags
    TumblingWindowInSeconds: TumblingWindowInSeconds
    Topics: Topics
    Queues: Queues
    SourceAccessConfigurations: SourceAccessConfigurations
    SelfManagedEventSource: SelfManagedEventSource
    FunctionResponseTypes: FunctionResponseTypeList
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    ScalingConfig: ScalingConfig
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    KMSKeyArn: KMSKeyArn
    MetricsConfig: EventSourceMappingMetricsConfig
    LoggingConfig: EventSourceMappingLoggingConfig
    ProvisionedPollerConfig: ProvisionedPollerConfig
}

@http(method: "POST", uri: "/2015-03-31/functions", code: 201)
@idempotent
operation CreateFunction {
    input: CreateFunctionRequest, output: FunctionConfiguration
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        InvalidCodeSignatureException, ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, CodeStorageExceededException,
        FunctionVersionsPerCapacityProviderLimitExceededException
    ]
}
structure CreateFunctionRequest {
    @required FunctionName: FunctionName
    Runtime: Runtime
    @required Role: RoleArn
    Handler: Handler
    @required Code: FunctionCode
    Description: Description
    Timeout: Timeout
    MemorySize: MemorySize
    Publish: Boolean
    VpcConfig: VpcConfig
    PackageType: PackageType
    DeadLetterConfig: DeadLetterConfig
    Environment: Environment
    KMSKeyArn: KMSKeyArn
    TracingConfig: TracingConfig
    Tags: Tags
    Layers: LayerList
    FileSystemConfigs: FileSystemConfigList
    ImageConfig: ImageConfig
    CodeSigningConfigArn: CodeSigningConfigArn
    Architectures: ArchitecturesList
    EphemeralStorage: EphemeralStorage
    SnapStart: SnapStart
    LoggingConfig: LoggingConfig
    CapacityProviderConfig: CapacityProviderConfig
    PublishTo: FunctionVersionLatestPublished
    DurableConfig: DurableConfig
    TenancyConfig: TenancyConfig
}

@http(method: "POST", uri: "/2021-10-31/functions/{FunctionName}/url", code: 201)
operation CreateFunctionUrlConfig {
    input: CreateFunctionUrlConfigRequest, output: CreateFunctionUrlConfigResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure CreateFunctionUrlConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Qualifier") Qualifier: FunctionUrlQualifier
    @required AuthType: FunctionUrlAuthType
    Cors: Cors
    InvokeMode: InvokeMode
}
structure CreateFunctionUrlConfigResponse {
    @required FunctionUrl: FunctionUrl
    @required FunctionArn: FunctionArn
    @required AuthType: FunctionUrlAuthType
    Cors: Cors
    @required CreationTime: String
    InvokeMode: InvokeMode
}

@http(method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", code: 204)
@idempotent
operation DeleteAlias {
    input: DeleteAliasRequest
    errors: [InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException]
}
structure DeleteAliasRequest { @required @httpLabel FunctionName: FunctionName, @required @httpLabel Name: Alias }

@http(method: "DELETE", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}", code: 202)
@idempotent
operation DeleteCapacityProvider {
    input: DeleteCapacityProviderRequest, output: DeleteCapacityProviderResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure DeleteCapacityProviderRequest { @required @httpLabel CapacityProviderName: CapacityProviderName }
structure DeleteCapacityProviderResponse { @required CapacityProvider: CapacityProvider }

@http(method: "DELETE", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", code: 204)
@idempotent
operation DeleteCodeSigningConfig {
    input: DeleteCodeSigningConfigRequest, output: DeleteCodeSigningConfigResponse
    errors: [InvalidParameterValueException, ResourceConflictException, ServiceException, ResourceNotFoundException]
}
structure DeleteCodeSigningConfigRequest { @required @httpLabel CodeSigningConfigArn: CodeSigningConfigArn }
structure DeleteCodeSigningConfigResponse {}

@http(method: "DELETE", uri: "/2015-03-31/event-source-mappings/{UUID}", code: 202)
@idempotent
operation DeleteEventSourceMapping {
    input: DeleteEventSourceMappingRequest, output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException, ResourceInUseException, ResourceConflictException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException
    ]
}
structure DeleteEventSourceMappingRequest { @required @httpLabel UUID: String }

@http(method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}", code: 200)
@idempotent
operation DeleteFunction {
    input: DeleteFunctionRequest, output: DeleteFunctionResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure DeleteFunctionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}
structure DeleteFunctionResponse { @httpResponseCode StatusCode: Integer }

@http(method: "DELETE", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", code: 204)
operation DeleteFunctionCodeSigningConfig {
    input: DeleteFunctionCodeSigningConfigRequest
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException, CodeSigningConfigNotFoundException
    ]
}
structure DeleteFunctionCodeSigningConfigRequest { @required @httpLabel FunctionName: NamespacedFunctionName }

@http(method: "DELETE", uri: "/2017-10-31/functions/{FunctionName}/concurrency", code: 204)
operation DeleteFunctionConcurrency {
    input: DeleteFunctionConcurrencyRequest
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure DeleteFunctionConcurrencyRequest { @required @httpLabel FunctionName: FunctionName }

@http(method: "DELETE", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", code: 204)
operation DeleteFunctionEventInvokeConfig {
    input: DeleteFunctionEventInvokeConfigRequest
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure DeleteFunctionEventInvokeConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}

@http(method: "DELETE", uri: "/2021-10-31/functions/{FunctionName}/url", code: 204)
operation DeleteFunctionUrlConfig {
    input: DeleteFunctionUrlConfigRequest
    errors: [ResourceConflictException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure DeleteFunctionUrlConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Qualifier") Qualifier: FunctionUrlQualifier
}

@http(method: "DELETE", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", code: 204)
@idempotent
operation DeleteLayerVersion {
    input: DeleteLayerVersionRequest
    errors: [ServiceException, TooManyRequestsException]
}
structure DeleteLayerVersionRequest {
    @required @httpLabel LayerName: LayerName
    @required @httpLabel VersionNumber: Long
}

@http(method: "DELETE", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", code: 204)
@idempotent
operation DeleteProvisionedConcurrencyConfig {
    input: DeleteProvisionedConcurrencyConfigRequest
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure DeleteProvisionedConcurrencyConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @required @httpQuery("Qualifier") Qualifier: Qualifier
}

@http(method: "GET", uri: "/2016-08-19/account-settings", code: 200)
@readonly
operation GetAccountSettings {
    input: GetAccountSettingsRequest, output: GetAccountSettingsResponse
    errors: [ServiceException, TooManyRequestsException]
}
structure GetAccountSettingsRequest {}
structure GetAccountSettingsResponse { AccountLimit: AccountLimit, AccountUsage: AccountUsage }

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", code: 200)
@readonly
operation GetAlias {
    input: GetAliasRequest, output: AliasConfiguration
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetAliasRequest { @required @httpLabel FunctionName: FunctionName, @required @httpLabel Name: Alias }

@http(method: "GET", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}", code: 200)
@readonly
operation GetCapacityProvider {
    input: GetCapacityProviderRequest, output: GetCapacityProviderResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetCapacityProviderRequest { @required @httpLabel CapacityProviderName: CapacityProviderName }
structure GetCapacityProviderResponse { @required CapacityProvider: CapacityProvider }

@http(method: "GET", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", code: 200)
@readonly
operation GetCodeSigningConfig {
    input: GetCodeSigningConfigRequest, output: GetCodeSigningConfigResponse
    errors: [InvalidParameterValueException, ServiceException, ResourceNotFoundException]
}
structure GetCodeSigningConfigRequest { @required @httpLabel CodeSigningConfigArn: CodeSigningConfigArn }
structure GetCodeSigningConfigResponse { @required CodeSigningConfig: CodeSigningConfig }

@http(method: "GET", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}", code: 200)
@readonly
operation GetDurableExecution {
    input: GetDurableExecutionRequest, output: GetDurableExecutionResponse
    errors: [InvalidParameterValueException, TooManyRequestsException, ServiceException, ResourceNotFoundException]
}
structure GetDurableExecutionRequest { @required @httpLabel DurableExecutionArn: DurableExecutionArn }
structure GetDurableExecutionResponse {
    @required DurableExecutionArn: DurableExecutionArn
    @required DurableExecutionName: DurableExecutionName
    @required FunctionArn: NameSpacedFunctionArn
    InputPayload: InputPayload
    Result: OutputPayload
    Error: ErrorObject
    @required StartTimestamp: Timestamp
    @required Status: ExecutionStatus
    EndTimestamp: Timestamp
    Version: VersionWithLatestPublished
    TraceHeader: TraceHeader
}

@http(method: "GET", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/history", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Events", pageSize: "MaxItems")
@readonly
operation GetDurableExecutionHistory {
    input: GetDurableExecutionHistoryRequest, output: GetDurableExecutionHistoryResponse
    errors: [InvalidParameterValueException, TooManyRequestsException, ServiceException, ResourceNotFoundException]
}
structure GetDurableExecutionHistoryRequest {
    @required @httpLabel DurableExecutionArn: DurableExecutionArn
    @httpQuery("IncludeExecutionData") IncludeExecutionData: Boolean
    @httpQuery("MaxItems") MaxItems: ItemCount
    @httpQuery("Marker") Marker: String
    @httpQuery("ReverseOrder") ReverseOrder: Boolean
}
structure GetDurableExecutionHistoryResponse { @required Events: Events, NextMarker: String }

@http(method: "GET", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/state", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Operations", pageSize: "MaxItems")
@readonly
operation GetDurableExecutionState {
    input: GetDurableExecutionStateRequest, output: GetDurableExecutionStateResponse
    errors: [InvalidParameterValueException, TooManyRequestsException, ServiceException]
}
structure GetDurableExecutionStateRequest {
    @required @httpLabel DurableExecutionArn: DurableExecutionArn
    @required @httpQuery("CheckpointToken") CheckpointToken: CheckpointToken
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: ItemCount
}
structure GetDurableExecutionStateResponse { @required Operations: Operations, NextMarker: String }

@http(method: "GET", uri: "/2015-03-31/event-source-mappings/{UUID}", code: 200)
@readonly
operation GetEventSourceMapping {
    input: GetEventSourceMappingRequest, output: EventSourceMappingConfiguration
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetEventSourceMappingRequest { @required @httpLabel UUID: String }

/// Tells a function's configuration, where its code is, and its tags.
@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}", code: 200)
@readonly
operation GetFunction {
    input: GetFunctionRequest, output: GetFunctionResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetFunctionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}
structure GetFunctionResponse {
    Configuration: FunctionConfiguration
    Code: FunctionCodeLocation
    Tags: Tags
    TagsError: TagsError
    Concurrency: Concurrency
}

@http(method: "GET", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", code: 200)
@readonly
operation GetFunctionCodeSigningConfig {
    input: GetFunctionCodeSigningConfigRequest, output: GetFunctionCodeSigningConfigResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetFunctionCodeSigningConfigRequest { @required @httpLabel FunctionName: NamespacedFunctionName }
structure GetFunctionCodeSigningConfigResponse {
    @required CodeSigningConfigArn: CodeSigningConfigArn
    @required FunctionName: FunctionName
}

@http(method: "GET", uri: "/2019-09-30/functions/{FunctionName}/concurrency", code: 200)
@readonly
operation GetFunctionConcurrency {
    input: GetFunctionConcurrencyRequest, output: GetFunctionConcurrencyResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetFunctionConcurrencyRequest { @required @httpLabel FunctionName: FunctionName }
structure GetFunctionConcurrencyResponse { ReservedConcurrentExecutions: ReservedConcurrentExecutions }

/// Tells a function's configuration.
@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/configuration", code: 200)
@readonly
operation GetFunctionConfiguration {
    input: GetFunctionConfigurationRequest, output: FunctionConfiguration
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetFunctionConfigurationRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}

@http(method: "GET", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", code: 200)
@readonly
operation GetFunctionEventInvokeConfig {
    input: GetFunctionEventInvokeConfigRequest, output: FunctionEventInvokeConfig
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetFunctionEventInvokeConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}

@http(method: "GET", uri: "/2024-08-31/functions/{FunctionName}/recursion-config", code: 200)
@readonly
operation GetFunctionRecursionConfig {
    input: GetFunctionRecursionConfigRequest, output: GetFunctionRecursionConfigResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetFunctionRecursionConfigRequest { @required @httpLabel FunctionName: UnqualifiedFunctionName }
structure GetFunctionRecursionConfigResponse { RecursiveLoop: RecursiveLoop }

@http(method: "GET", uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config", code: 200)
@readonly
operation GetFunctionScalingConfig {
    input: GetFunctionScalingConfigRequest, output: GetFunctionScalingConfigResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetFunctionScalingConfigRequest {
    @required @httpLabel FunctionName: UnqualifiedFunctionName
    @required @httpQuery("Qualifier") Qualifier: PublishedFunctionQualifier
}
structure GetFunctionScalingConfigResponse {
    FunctionArn: FunctionArn
    AppliedFunctionScalingConfig: FunctionScalingConfig
    RequestedFunctionScalingConfig: FunctionScalingConfig
}

@http(method: "GET", uri: "/2021-10-31/functions/{FunctionName}/url", code: 200)
@readonly
operation GetFunctionUrlConfig {
    input: GetFunctionUrlConfigRequest, output: GetFunctionUrlConfigResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetFunctionUrlConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Qualifier") Qualifier: FunctionUrlQualifier
}
structure GetFunctionUrlConfigResponse {
    @required FunctionUrl: FunctionUrl
    @required FunctionArn: FunctionArn
    @required AuthType: FunctionUrlAuthType
    Cors: Cors
    @required CreationTime: String
    @required LastModifiedTime: String
    InvokeMode: InvokeMode
}

@http(method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", code: 200)
@readonly
operation GetLayerVersion {
    input: GetLayerVersionRequest, output: GetLayerVersionResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetLayerVersionRequest { @required @httpLabel LayerName: LayerName, @required @httpLabel VersionNumber: Long }
structure GetLayerVersionResponse {
    Content: LayerVersionContentOutput
    LayerArn: LayerArn
    LayerVersionArn: LayerVersionArn
    Description: Description
    CreatedDate: String
    Version: Long
    CompatibleRuntimes: CompatibleRuntimes
    LicenseInfo: LicenseInfo
    CompatibleArchitectures: CompatibleArchitectures
}

@http(method: "GET", uri: "/2018-10-31/layers?find=LayerVersion", code: 200)
@readonly
operation GetLayerVersionByArn {
    input: GetLayerVersionByArnRequest, output: GetLayerVersionResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetLayerVersionByArnRequest { @required @httpQuery("Arn") Arn: LayerVersionArn }

@http(method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", code: 200)
@readonly
operation GetLayerVersionPolicy {
    input: GetLayerVersionPolicyRequest, output: GetLayerVersionPolicyResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetLayerVersionPolicyRequest {
    @required @httpLabel LayerName: LayerName
    @required @httpLabel VersionNumber: Long
}
structure GetLayerVersionPolicyResponse { Policy: String, RevisionId: String }

/// Tells a function's resource policy as a JSON string.
@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/policy", code: 200)
@readonly
operation GetPolicy {
    input: GetPolicyRequest, output: GetPolicyResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetPolicyRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}
structure GetPolicyResponse { Policy: String, RevisionId: String }

@http(method: "GET", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", code: 200)
@readonly
operation GetProvisionedConcurrencyConfig {
    input: GetProvisionedConcurrencyConfigRequest, output: GetProvisionedConcurrencyConfigResponse
    errors: [
        InvalidParameterValueException, ProvisionedConcurrencyConfigNotFoundException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException
    ]
}
structure GetProvisionedConcurrencyConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @required @httpQuery("Qualifier") Qualifier: Qualifier
}
structure GetProvisionedConcurrencyConfigResponse {
    RequestedProvisionedConcurrentExecutions: PositiveInteger
    AvailableProvisionedConcurrentExecutions: NonNegativeInteger
    AllocatedProvisionedConcurrentExecutions: NonNegativeInteger
    Status: ProvisionedConcurrencyStatusEnum
    StatusReason: String
    LastModified: String
}

@http(method: "GET", uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config", code: 200)
@readonly
operation GetRuntimeManagementConfig {
    input: GetRuntimeManagementConfigRequest, output: GetRuntimeManagementConfigResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure GetRuntimeManagementConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}
structure GetRuntimeManagementConfigResponse {
    UpdateRuntimeOn: UpdateRuntimeOn
    RuntimeVersionArn: RuntimeVersionArn
    FunctionArn: NameSpacedFunctionArn
}

/// Calls a function; an exception inside it is no error here but sets FunctionError in the response.
@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/invocations", code: 200)
operation Invoke {
    input: InvocationRequest, output: InvocationResponse
    errors: [
        ResourceNotReadyException, InvalidSecurityGroupIDException, SnapStartTimeoutException,
        TooManyRequestsException, EC2ThrottledException, EFSMountConnectivityException,
        SubnetIPAddressLimitReachedException, KMSAccessDeniedException, RequestTooLargeException,
        KMSDisabledException, UnsupportedMediaTypeException, S3FilesMountConnectivityException,
        SerializedRequestEntityTooLargeException, InvalidRuntimeException, NoPublishedVersionException,
        EC2UnexpectedException, InvalidSubnetIDException, KMSNotFoundException, InvalidParameterValueException,
        EC2AccessDeniedException, EFSIOException, KMSInvalidStateException, ResourceConflictException,
        ENILimitReachedException, SnapStartNotReadyException, ServiceException, SnapStartException,
        RecursiveInvocationException, S3FilesMountFailureException, EFSMountTimeoutException,
        S3FilesMountTimeoutException, ResourceNotFoundException, InvalidRequestContentException,
        DurableExecutionAlreadyStartedException, InvalidZipFileException, EFSMountFailureException
    ]
}
structure InvocationRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpHeader("X-Amz-Invocation-Type") InvocationType: InvocationType
    @httpHeader("X-Amz-Log-Type") LogType: LogType
    @httpHeader("X-Amz-Client-Context") ClientContext: String
    @httpHeader("X-Amz-Durable-Execution-Name") DurableExecutionName: DurableExecutionName
    @httpPayload Payload: Blob
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    @httpHeader("X-Amz-Tenant-Id") TenantId: TenantId
}
structure InvocationResponse {
    @httpResponseCode StatusCode: Integer
    /// Set when the function failed; the payload then describes the error.
    @httpHeader("X-Amz-Function-Error") FunctionError: String
    /// The last 4 KB of the log in base64, when the request asked for LogType.Tail.
    @httpHeader("X-Amz-Log-Result") LogResult: String
    @httpPayload Payload: Blob
    @httpHeader("X-Amz-Executed-Version") ExecutedVersion: Version
    @httpHeader("X-Amz-Durable-Execution-Arn") DurableExecutionArn: DurableExecutionArn
}

@http(method: "POST", uri: "/2014-11-13/functions/{FunctionName}/invoke-async", code: 202)
@deprecated
operation InvokeAsync {
    input: InvokeAsyncRequest, output: InvokeAsyncResponse
    errors: [
        InvalidRuntimeException, ResourceConflictException, ServiceException, ResourceNotFoundException,
        InvalidRequestContentException
    ]
}
@deprecated structure InvokeAsyncRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @required @httpPayload InvokeArgs: BlobStream
}
@deprecated structure InvokeAsyncResponse { @httpResponseCode Status: Integer }

@http(method: "POST", uri: "/2021-11-15/functions/{FunctionName}/response-streaming-invocations", code: 200)
operation InvokeWithResponseStream {
    input: InvokeWithResponseStreamRequest, output: InvokeWithResponseStreamResponse
    errors: [
        ResourceNotReadyException, InvalidSecurityGroupIDException, SnapStartTimeoutException,
        TooManyRequestsException, EC2ThrottledException, EFSMountConnectivityException,
        SubnetIPAddressLimitReachedException, KMSAccessDeniedException, RequestTooLargeException,
        KMSDisabledException, UnsupportedMediaTypeException, S3FilesMountConnectivityException,
        SerializedRequestEntityTooLargeException, InvalidRuntimeException, NoPublishedVersionException,
        EC2UnexpectedException, InvalidSubnetIDException, KMSNotFoundException, InvalidParameterValueException,
        EC2AccessDeniedException, EFSIOException, KMSInvalidStateException, ResourceConflictException,
        ENILimitReachedException, SnapStartNotReadyException, ServiceException, SnapStartException,
        RecursiveInvocationException, S3FilesMountFailureException, EFSMountTimeoutException,
        S3FilesMountTimeoutException, ResourceNotFoundException, InvalidRequestContentException,
        InvalidZipFileException, EFSMountFailureException
    ]
}
structure InvokeWithResponseStreamRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpHeader("X-Amz-Invocation-Type") InvocationType: ResponseStreamingInvocationType
    @httpHeader("X-Amz-Log-Type") LogType: LogType
    @httpHeader("X-Amz-Client-Context") ClientContext: String
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    @httpPayload Payload: Blob
    @httpHeader("X-Amz-Tenant-Id") TenantId: TenantId
}
structure InvokeWithResponseStreamResponse {
    @httpResponseCode StatusCode: Integer
    @httpHeader("X-Amz-Executed-Version") ExecutedVersion: Version
    @httpPayload EventStream: InvokeWithResponseStreamResponseEvent
    @httpHeader("Content-Type") ResponseStreamContentType: String
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/aliases", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Aliases", pageSize: "MaxItems")
@readonly
operation ListAliases {
    input: ListAliasesRequest, output: ListAliasesResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure ListAliasesRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("FunctionVersion") FunctionVersion: VersionWithLatestPublished
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}
structure ListAliasesResponse { NextMarker: String, Aliases: AliasList }

@http(method: "GET", uri: "/2025-11-30/capacity-providers", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "CapacityProviders", pageSize: "MaxItems")
@readonly
operation ListCapacityProviders {
    input: ListCapacityProvidersRequest, output: ListCapacityProvidersResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException]
}
structure ListCapacityProvidersRequest {
    @httpQuery("State") State: CapacityProviderState
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxFiftyListItems
}
structure ListCapacityProvidersResponse { @required CapacityProviders: CapacityProvidersList, NextMarker: String }

@http(method: "GET", uri: "/2020-04-22/code-signing-configs", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "CodeSigningConfigs", pageSize: "MaxItems")
@readonly
operation ListCodeSigningConfigs {
    input: ListCodeSigningConfigsRequest, output: ListCodeSigningConfigsResponse
    errors: [InvalidParameterValueException, ServiceException]
}
structure ListCodeSigningConfigsRequest {
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}
structure ListCodeSigningConfigsResponse { NextMarker: String, CodeSigningConfigs: CodeSigningConfigList }

@http(method: "GET", uri: "/2025-12-01/functions/{FunctionName}/durable-executions", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "DurableExecutions", pageSize: "MaxItems")
@readonly
operation ListDurableExecutionsByFunction {
    input: ListDurableExecutionsByFunctionRequest, output: ListDurableExecutionsByFunctionResponse
    errors: [InvalidParameterValueException, TooManyRequestsException, ServiceException, ResourceNotFoundException]
}
structure ListDurableExecutionsByFunctionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    @httpQuery("DurableExecutionName") DurableExecutionName: DurableExecutionName
    @httpQuery("Statuses") Statuses: ExecutionStatusList
    @httpQuery("StartedAfter") StartedAfter: Timestamp
    @httpQuery("StartedBefore") StartedBefore: Timestamp
    @httpQuery("ReverseOrder") ReverseOrder: Boolean
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: ItemCount
}
structure ListDurableExecutionsByFunctionResponse { DurableExecutions: DurableExecutions, NextMarker: String }

@http(method: "GET", uri: "/2015-03-31/event-source-mappings", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "EventSourceMappings", pageSize: "MaxItems")
@readonly
operation ListEventSourceMappings {
    input: ListEventSourceMappingsRequest, output: ListEventSourceMappingsResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure ListEventSourceMappingsRequest {
    @httpQuery("EventSourceArn") EventSourceArn: Arn
    @httpQuery("FunctionName") FunctionName: NamespacedFunctionName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}
structure ListEventSourceMappingsResponse { NextMarker: String, EventSourceMappings: EventSourceMappingsList }

@http(method: "GET", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "FunctionEventInvokeConfigs", pageSize: "MaxItems")
@readonly
operation ListFunctionEventInvokeConfigs {
    input: ListFunctionEventInvokeConfigsRequest, output: ListFunctionEventInvokeConfigsResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure ListFunctionEventInvokeConfigsRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxFunctionEventInvokeConfigListItems
}
structure ListFunctionEventInvokeConfigsResponse {
    FunctionEventInvokeConfigs: FunctionEventInvokeConfigList
    NextMarker: String
}

@http(method: "GET", uri: "/2021-10-31/functions/{FunctionName}/urls", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "FunctionUrlConfigs", pageSize: "MaxItems")
@readonly
operation ListFunctionUrlConfigs {
    input: ListFunctionUrlConfigsRequest, output: ListFunctionUrlConfigsResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure ListFunctionUrlConfigsRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxItems
}
structure ListFunctionUrlConfigsResponse { @required FunctionUrlConfigs: FunctionUrlConfigList, NextMarker: String }

@http(method: "GET", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "FunctionVersions", pageSize: "MaxItems")
@readonly
operation ListFunctionVersionsByCapacityProvider {
    input: ListFunctionVersionsByCapacityProviderRequest, output: ListFunctionVersionsByCapacityProviderResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure ListFunctionVersionsByCapacityProviderRequest {
    @required @httpLabel CapacityProviderName: CapacityProviderName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxFiftyListItems
}
structure ListFunctionVersionsByCapacityProviderResponse {
    @required CapacityProviderArn: CapacityProviderArn
    @required FunctionVersions: FunctionVersionsByCapacityProviderList
    NextMarker: String
}

/// Lists functions with their configuration.
@http(method: "GET", uri: "/2015-03-31/functions", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Functions", pageSize: "MaxItems")
@readonly
operation ListFunctions {
    input: ListFunctionsRequest, output: ListFunctionsResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException]
}
structure ListFunctionsRequest {
    @httpQuery("MasterRegion") MasterRegion: MasterRegion
    @httpQuery("FunctionVersion") FunctionVersion: FunctionVersion
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}
structure ListFunctionsResponse { NextMarker: String, Functions: FunctionList }

@http(method: "GET", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "FunctionArns", pageSize: "MaxItems")
@readonly
operation ListFunctionsByCodeSigningConfig {
    input: ListFunctionsByCodeSigningConfigRequest, output: ListFunctionsByCodeSigningConfigResponse
    errors: [InvalidParameterValueException, ServiceException, ResourceNotFoundException]
}
structure ListFunctionsByCodeSigningConfigRequest {
    @required @httpLabel CodeSigningConfigArn: CodeSigningConfigArn
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}
structure ListFunctionsByCodeSigningConfigResponse { NextMarker: String, FunctionArns: FunctionArnList }

@http(method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "LayerVersions", pageSize: "MaxItems")
@readonly
operation ListLayerVersions {
    input: ListLayerVersionsRequest, output: ListLayerVersionsResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure ListLayerVersionsRequest {
    @httpQuery("CompatibleRuntime") CompatibleRuntime: Runtime
    @required @httpLabel LayerName: LayerName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxLayerListItems
    @httpQuery("CompatibleArchitecture") CompatibleArchitecture: Architecture
}
structure ListLayerVersionsResponse { NextMarker: String, LayerVersions: LayerVersionsList }

@http(method: "GET", uri: "/2018-10-31/layers", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Layers", pageSize: "MaxItems")
@readonly
operation ListLayers {
    input: ListLayersRequest, output: ListLayersResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException]
}
structure ListLayersRequest {
    @httpQuery("CompatibleRuntime") CompatibleRuntime: Runtime
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxLayerListItems
    @httpQuery("CompatibleArchitecture") CompatibleArchitecture: Architecture
}
structure ListLayersResponse { NextMarker: String, Layers: LayersList }

@http(method: "GET", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "ProvisionedConcurrencyConfigs", pageSize: "MaxItems")
@readonly
operation ListProvisionedConcurrencyConfigs {
    input: ListProvisionedConcurrencyConfigsRequest, output: ListProvisionedConcurrencyConfigsResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure ListProvisionedConcurrencyConfigsRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxProvisionedConcurrencyConfigListItems
}
structure ListProvisionedConcurrencyConfigsResponse {
    ProvisionedConcurrencyConfigs: ProvisionedConcurrencyConfigList
    NextMarker: String
}

/// Lists a function's tags.
@http(method: "GET", uri: "/2017-03-31/tags/{Resource}", code: 200)
@readonly
operation ListTags {
    input: ListTagsRequest, output: ListTagsResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure ListTagsRequest { @required @httpLabel Resource: TaggableResource }
structure ListTagsResponse { Tags: Tags }

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/versions", code: 200)
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Versions", pageSize: "MaxItems")
@readonly
operation ListVersionsByFunction {
    input: ListVersionsByFunctionRequest, output: ListVersionsByFunctionResponse
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException]
}
structure ListVersionsByFunctionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}
structure ListVersionsByFunctionResponse { NextMarker: String, Versions: FunctionList }

@http(method: "POST", uri: "/2018-10-31/layers/{LayerName}/versions", code: 201)
operation PublishLayerVersion {
    input: PublishLayerVersionRequest, output: PublishLayerVersionResponse
    errors: [
        InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException,
        CodeStorageExceededException
    ]
}
structure PublishLayerVersionRequest {
    @required @httpLabel LayerName: LayerName
    Description: Description
    @required Content: LayerVersionContentInput
    CompatibleRuntimes: CompatibleRuntimes
    LicenseInfo: LicenseInfo
    CompatibleArchitectures: CompatibleArchitectures
}
structure PublishLayerVersionResponse {
    Content: LayerVersionContentOutput
    LayerArn: LayerArn
    LayerVersionArn: LayerVersionArn
    Description: Description
    CreatedDate: String
    Version: Long
    CompatibleRuntimes: CompatibleRuntimes
    LicenseInfo: LicenseInfo
    CompatibleArchitectures: CompatibleArchitectures
}

@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/versions", code: 201)
operation PublishVersion {
    input: PublishVersionRequest, output: FunctionConfiguration
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException, CodeStorageExceededException, PreconditionFailedException,
        FunctionVersionsPerCapacityProviderLimitExceededException
    ]
}
structure PublishVersionRequest {
    @required @httpLabel FunctionName: FunctionName
    CodeSha256: String
    Description: Description
    RevisionId: String
    PublishTo: FunctionVersionLatestPublished
}

@http(method: "PUT", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", code: 200)
operation PutFunctionCodeSigningConfig {
    input: PutFunctionCodeSigningConfigRequest, output: PutFunctionCodeSigningConfigResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException, CodeSigningConfigNotFoundException
    ]
}
structure PutFunctionCodeSigningConfigRequest {
    @required CodeSigningConfigArn: CodeSigningConfigArn
    @required @httpLabel FunctionName: NamespacedFunctionName
}
structure PutFunctionCodeSigningConfigResponse {
    @required CodeSigningConfigArn: CodeSigningConfigArn
    @required FunctionName: FunctionName
}

@http(method: "PUT", uri: "/2017-10-31/functions/{FunctionName}/concurrency", code: 200)
operation PutFunctionConcurrency {
    input: PutFunctionConcurrencyRequest, output: Concurrency
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure PutFunctionConcurrencyRequest {
    @required @httpLabel FunctionName: FunctionName
    @required ReservedConcurrentExecutions: ReservedConcurrentExecutions
}

@http(method: "PUT", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", code: 200)
operation PutFunctionEventInvokeConfig {
    input: PutFunctionEventInvokeConfigRequest, output: FunctionEventInvokeConfig
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure PutFunctionEventInvokeConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    MaximumRetryAttempts: MaximumRetryAttempts
    MaximumEventAgeInSeconds: MaximumEventAgeInSeconds
    DestinationConfig: DestinationConfig
}

@http(method: "PUT", uri: "/2024-08-31/functions/{FunctionName}/recursion-config", code: 200)
operation PutFunctionRecursionConfig {
    input: PutFunctionRecursionConfigRequest, output: PutFunctionRecursionConfigResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure PutFunctionRecursionConfigRequest {
    @required @httpLabel FunctionName: UnqualifiedFunctionName
    @required RecursiveLoop: RecursiveLoop
}
structure PutFunctionRecursionConfigResponse { RecursiveLoop: RecursiveLoop }

@http(method: "PUT", uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config", code: 202)
operation PutFunctionScalingConfig {
    input: PutFunctionScalingConfigRequest, output: PutFunctionScalingConfigResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure PutFunctionScalingConfigRequest {
    @required @httpLabel FunctionName: UnqualifiedFunctionName
    @required @httpQuery("Qualifier") Qualifier: PublishedFunctionQualifier
    FunctionScalingConfig: FunctionScalingConfig
}
structure PutFunctionScalingConfigResponse { FunctionState: State }

@http(method: "PUT", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", code: 202)
@idempotent
operation PutProvisionedConcurrencyConfig {
    input: PutProvisionedConcurrencyConfigRequest, output: PutProvisionedConcurrencyConfigResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure PutProvisionedConcurrencyConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @required @httpQuery("Qualifier") Qualifier: Qualifier
    @required ProvisionedConcurrentExecutions: PositiveInteger
}
structure PutProvisionedConcurrencyConfigResponse {
    RequestedProvisionedConcurrentExecutions: PositiveInteger
    AvailableProvisionedConcurrentExecutions: NonNegativeInteger
    AllocatedProvisionedConcurrentExecutions: NonNegativeInteger
    Status: ProvisionedConcurrencyStatusEnum
    StatusReason: String
    LastModified: String
}

@http(method: "PUT", uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config", code: 200)
operation PutRuntimeManagementConfig {
    input: PutRuntimeManagementConfigRequest, output: PutRuntimeManagementConfigResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure PutRuntimeManagementConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    @required UpdateRuntimeOn: UpdateRuntimeOn
    RuntimeVersionArn: RuntimeVersionArn
}
structure PutRuntimeManagementConfigResponse {
    @required UpdateRuntimeOn: UpdateRuntimeOn
    @required FunctionArn: FunctionArn
    RuntimeVersionArn: RuntimeVersionArn
}

@http(method: "DELETE", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}", code: 204)
operation RemoveLayerVersionPermission {
    input: RemoveLayerVersionPermissionRequest
    errors: [
        InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException
    ]
}
structure RemoveLayerVersionPermissionRequest {
    @required @httpLabel LayerName: LayerName
    @required @httpLabel VersionNumber: Long
    @required @httpLabel StatementId: StatementId
    @httpQuery("RevisionId") RevisionId: String
}

/// Removes a statement from a function's policy.
@http(method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}", code: 204)
operation RemovePermission {
    input: RemovePermissionRequest
    errors: [
        InvalidParameterValueException, ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException
    ]
}
structure RemovePermissionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @required @httpLabel StatementId: NamespacedStatementId
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    @httpQuery("RevisionId") RevisionId: String
}

@http(method: "POST", uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail", code: 200)
operation SendDurableExecutionCallbackFailure {
    input: SendDurableExecutionCallbackFailureRequest, output: SendDurableExecutionCallbackFailureResponse
    errors: [InvalidParameterValueException, TooManyRequestsException, ServiceException, CallbackTimeoutException]
}
structure SendDurableExecutionCallbackFailureRequest {
    @required @httpLabel CallbackId: CallbackId
    @httpPayload Error: ErrorObject
}
structure SendDurableExecutionCallbackFailureResponse {}

@http(method: "POST", uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat", code: 200)
operation SendDurableExecutionCallbackHeartbeat {
    input: SendDurableExecutionCallbackHeartbeatRequest, output: SendDurableExecutionCallbackHeartbeatResponse
    errors: [InvalidParameterValueException, TooManyRequestsException, ServiceException, CallbackTimeoutException]
}
structure SendDurableExecutionCallbackHeartbeatRequest { @required @httpLabel CallbackId: CallbackId }
structure SendDurableExecutionCallbackHeartbeatResponse {}

@http(method: "POST", uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed", code: 200)
operation SendDurableExecutionCallbackSuccess {
    input: SendDurableExecutionCallbackSuccessRequest, output: SendDurableExecutionCallbackSuccessResponse
    errors: [InvalidParameterValueException, TooManyRequestsException, ServiceException, CallbackTimeoutException]
}
structure SendDurableExecutionCallbackSuccessRequest {
    @required @httpLabel CallbackId: CallbackId
    @httpPayload Result: BinaryOperationPayload
}
structure SendDurableExecutionCallbackSuccessResponse {}

@http(method: "POST", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/stop", code: 200)
operation StopDurableExecution {
    input: StopDurableExecutionRequest, output: StopDurableExecutionResponse
    errors: [InvalidParameterValueException, TooManyRequestsException, ServiceException, ResourceNotFoundException]
}
structure StopDurableExecutionRequest {
    @required @httpLabel DurableExecutionArn: DurableExecutionArn
    @httpPayload Error: ErrorObject
}
structure StopDurableExecutionResponse { @required StopTimestamp: Timestamp }

/// Sets tags on a function.
@http(method: "POST", uri: "/2017-03-31/tags/{Resource}", code: 204)
operation TagResource {
    input: TagResourceRequest
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure TagResourceRequest { @required @httpLabel Resource: TaggableResource, @required Tags: Tags }

/// Removes tags from a function.
@http(method: "DELETE", uri: "/2017-03-31/tags/{Resource}", code: 204)
operation UntagResource {
    input: UntagResourceRequest
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure UntagResourceRequest {
    @required @httpLabel Resource: TaggableResource
    @required @httpQuery("tagKeys") TagKeys: TagKeyList
}

@http(method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", code: 200)
operation UpdateAlias {
    input: UpdateAliasRequest, output: AliasConfiguration
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException, PreconditionFailedException
    ]
}
structure UpdateAliasRequest {
    @required @httpLabel FunctionName: FunctionName
    @required @httpLabel Name: Alias
    FunctionVersion: VersionWithLatestPublished
    Description: Description
    RoutingConfig: AliasRoutingConfiguration
    RevisionId: String
}

@http(method: "PUT", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}", code: 202)
operation UpdateCapacityProvider {
    input: UpdateCapacityProviderRequest, output: UpdateCapacityProviderResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure UpdateCapacityProviderRequest {
    @required @httpLabel CapacityProviderName: CapacityProviderName
    CapacityProviderScalingConfig: CapacityProviderScalingConfig
}
structure UpdateCapacityProviderResponse { @required CapacityProvider: CapacityProvider }

@http(method: "PUT", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", code: 200)
operation UpdateCodeSigningConfig {
    input: UpdateCodeSigningConfigRequest, output: UpdateCodeSigningConfigResponse
    errors: [InvalidParameterValueException, ServiceException, ResourceNotFoundException]
}
structure UpdateCodeSigningConfigRequest {
    @required @httpLabel CodeSigningConfigArn: CodeSigningConfigArn
    Description: Description
    AllowedPublishers: AllowedPublishers
    CodeSigningPolicies: CodeSigningPolicies
}
structure UpdateCodeSigningConfigResponse { @required CodeSigningConfig: CodeSigningConfig }

@http(method: "PUT", uri: "/2015-03-31/event-source-mappings/{UUID}", code: 202)
operation UpdateEventSourceMapping {
    input: UpdateEventSourceMappingRequest, output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException, ResourceInUseException, ResourceConflictException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException
    ]
}
structure UpdateEventSourceMappingRequest {
    @required @httpLabel UUID: String
    FunctionName: NamespacedFunctionName
    Enabled: Boolean
    BatchSize: BatchSize
    FilterCriteria: FilterCriteria
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    DestinationConfig: DestinationConfig
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    BisectBatchOnFunctionError: Boolean
    MaximumRetryAttempts: MaximumRetryAttemptsEventSourceMapping
    ParallelizationFactor: ParallelizationFactor
    SourceAccessConfigurations: SourceAccessConfigurations
    TumblingWindowInSeconds: TumblingWindowInSeconds
    FunctionResponseTypes: FunctionResponseTypeList
    ScalingConfig: ScalingConfig
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    KMSKeyArn: KMSKeyArn
    MetricsConfig: EventSourceMappingMetricsConfig
    LoggingConfig: EventSourceMappingLoggingConfig
    ProvisionedPollerConfig: ProvisionedPollerConfig
}

@http(method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/code", code: 200)
operation UpdateFunctionCode {
    input: UpdateFunctionCodeRequest, output: FunctionConfiguration
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        InvalidCodeSignatureException, ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, CodeStorageExceededException, PreconditionFailedException
    ]
}
structure UpdateFunctionCodeRequest {
    @required @httpLabel FunctionName: FunctionName
    ZipFile: Blob
    S3Bucket: S3Bucket
    S3Key: S3Key
    S3ObjectVersion: S3ObjectVersion
    ImageUri: String
    Publish: Boolean
    DryRun: Boolean
    RevisionId: String
    Architectures: ArchitecturesList
    SourceKMSKeyArn: KMSKeyArn
    PublishTo: FunctionVersionLatestPublished
}

@http(method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/configuration", code: 200)
operation UpdateFunctionConfiguration {
    input: UpdateFunctionConfigurationRequest, output: FunctionConfiguration
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        InvalidCodeSignatureException, ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, PreconditionFailedException
    ]
}
structure UpdateFunctionConfigurationRequest {
    @required @httpLabel FunctionName: FunctionName
    Role: RoleArn
    Handler: Handler
    Description: Description
    Timeout: Timeout
    MemorySize: MemorySize
    VpcConfig: VpcConfig
    Environment: Environment
    Runtime: Runtime
    DeadLetterConfig: DeadLetterConfig
    KMSKeyArn: KMSKeyArn
    TracingConfig: TracingConfig
    RevisionId: String
    Layers: LayerList
    FileSystemConfigs: FileSystemConfigList
    ImageConfig: ImageConfig
    EphemeralStorage: EphemeralStorage
    SnapStart: SnapStart
    LoggingConfig: LoggingConfig
    CapacityProviderConfig: CapacityProviderConfig
    DurableConfig: DurableConfig
}

@http(method: "POST", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", code: 200)
operation UpdateFunctionEventInvokeConfig {
    input: UpdateFunctionEventInvokeConfigRequest, output: FunctionEventInvokeConfig
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure UpdateFunctionEventInvokeConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    MaximumRetryAttempts: MaximumRetryAttempts
    MaximumEventAgeInSeconds: MaximumEventAgeInSeconds
    DestinationConfig: DestinationConfig
}

@http(method: "PUT", uri: "/2021-10-31/functions/{FunctionName}/url", code: 200)
operation UpdateFunctionUrlConfig {
    input: UpdateFunctionUrlConfigRequest, output: UpdateFunctionUrlConfigResponse
    errors: [
        InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException
    ]
}
structure UpdateFunctionUrlConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Qualifier") Qualifier: FunctionUrlQualifier
    AuthType: FunctionUrlAuthType
    Cors: Cors
    InvokeMode: InvokeMode
}
structure UpdateFunctionUrlConfigResponse {
    @required FunctionUrl: FunctionUrl
    @required FunctionArn: FunctionArn
    @required AuthType: FunctionUrlAuthType
    Cors: Cors
    @required CreationTime: String
    @required LastModifiedTime: String
    InvokeMode: InvokeMode
}

structure AccountLimit {
    TotalCodeSize: Long
    CodeSizeUnzipped: Long
    CodeSizeZipped: Long
    ConcurrentExecutions: Integer
    UnreservedConcurrentExecutions: UnreservedConcurrentExecutions
}
structure AccountUsage { TotalCodeSize: Long, FunctionCount: Long }
structure AliasConfiguration {
    AliasArn: FunctionArn
    Name: Alias
    FunctionVersion: Version
    Description: Description
    RoutingConfig: AliasRoutingConfiguration
    RevisionId: String
}
structure AliasRoutingConfiguration { AdditionalVersionWeights: AdditionalVersionWeights }
structure AllowedPublishers { @required SigningProfileVersionArns: SigningProfileVersionArns }
structure AmazonManagedKafkaEventSourceConfig { ConsumerGroupId: URI, SchemaRegistryConfig: KafkaSchemaRegistryConfig }
structure CallbackDetails { CallbackId: CallbackId, Result: OperationPayload, Error: ErrorObject }
structure CallbackFailedDetails { @required Error: EventError }
structure CallbackOptions { TimeoutSeconds: DurationSeconds, HeartbeatTimeoutSeconds: DurationSeconds }
structure CallbackStartedDetails {
    @required CallbackId: CallbackId
    HeartbeatTimeout: DurationSeconds
    Timeout: DurationSeconds
}
structure CallbackSucceededDetails { @required Result: EventResult }
structure CallbackTimedOutDetails { @required Error: EventError }
structure CapacityProvider {
    @required CapacityProviderArn: CapacityProviderArn
    @required State: CapacityProviderState
    @required VpcConfig: CapacityProviderVpcConfig
    @required PermissionsConfig: CapacityProviderPermissionsConfig
    InstanceRequirements: InstanceRequirements
    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    KmsKeyArn: KMSKeyArn
    LastModified: String
}
structure CapacityProviderConfig {
    @required LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
}
structure CapacityProviderPermissionsConfig { @required CapacityProviderOperatorRoleArn: RoleArn }
structure CapacityProviderScalingConfig {
    MaxVCpuCount: CapacityProviderMaxVCpuCount
    ScalingMode: CapacityProviderScalingMode
    ScalingPolicies: CapacityProviderScalingPoliciesList
}
structure CapacityProviderVpcConfig {
    @required SubnetIds: CapacityProviderSubnetIds
    @required SecurityGroupIds: CapacityProviderSecurityGroupIds
}
structure ChainedInvokeDetails { Result: OperationPayload, Error: ErrorObject }
structure ChainedInvokeFailedDetails { @required Error: EventError }
structure ChainedInvokeOptions { @required FunctionName: NamespacedFunctionName, TenantId: TenantId }
structure ChainedInvokeStartedDetails {
    @required FunctionName: NamespacedFunctionName
    TenantId: TenantId
    Input: EventInput
    ExecutedVersion: VersionWithLatestPublished
    DurableExecutionArn: DurableExecutionArn
}
structure ChainedInvokeStoppedDetails { @required Error: EventError }
structure ChainedInvokeSucceededDetails { @required Result: EventResult }
structure ChainedInvokeTimedOutDetails { @required Error: EventError }
structure CheckpointUpdatedExecutionState { Operations: Operations, NextMarker: String }
structure CodeSigningConfig {
    @required CodeSigningConfigId: CodeSigningConfigId
    @required CodeSigningConfigArn: CodeSigningConfigArn
    Description: Description
    @required AllowedPublishers: AllowedPublishers
    @required CodeSigningPolicies: CodeSigningPolicies
    @required LastModified: String
}
structure CodeSigningPolicies { UntrustedArtifactOnDeployment: CodeSigningPolicy }
structure Concurrency { ReservedConcurrentExecutions: ReservedConcurrentExecutions }
structure ContextDetails { ReplayChildren: Boolean, Result: OperationPayload, Error: ErrorObject }
structure ContextFailedDetails { @required Error: EventError }
structure ContextOptions { ReplayChildren: Boolean }
structure ContextStartedDetails {}
structure ContextSucceededDetails { @required Result: EventResult }
structure Cors {
    AllowCredentials: Boolean
    AllowHeaders: HeadersList
    AllowMethods: AllowMethodsList
    AllowOrigins: AllowOriginsList
    ExposeHeaders: HeadersList
    MaxAge: MaxAge
}
structure DeadLetterConfig { TargetArn: ResourceArn }
structure DestinationConfig { OnSuccess: OnSuccess, OnFailure: OnFailure }
structure DocumentDBEventSourceConfig {
    DatabaseName: DatabaseName
    CollectionName: CollectionName
    FullDocument: FullDocument
}
structure DurableConfig { RetentionPeriodInDays: RetentionPeriodInDays, ExecutionTimeout: ExecutionTimeout }
structure Environment { Variables: EnvironmentVariables }
structure EnvironmentError { ErrorCode: String, Message: SensitiveString }
structure EnvironmentResponse { Variables: EnvironmentVariables, Error: EnvironmentError }
structure EphemeralStorage { @required Size: EphemeralStorageSize }
structure ErrorObject {
    ErrorMessage: ErrorMessage
    ErrorType: ErrorType
    ErrorData: ErrorData
    StackTrace: StackTraceEntries
}
structure Event {
    EventType: EventType
    SubType: OperationSubType
    EventId: EventId
    Id: OperationId
    Name: OperationName
    EventTimestamp: Timestamp
    ParentId: OperationId
    ExecutionStartedDetails: ExecutionStartedDetails
    ExecutionSucceededDetails: ExecutionSucceededDetails
    ExecutionFailedDetails: ExecutionFailedDetails
    ExecutionTimedOutDetails: ExecutionTimedOutDetails
    ExecutionStoppedDetails: ExecutionStoppedDetails
    ContextStartedDetails: ContextStartedDetails
    ContextSucceededDetails: ContextSucceededDetails
    ContextFailedDetails: ContextFailedDetails
    WaitStartedDetails: WaitStartedDetails
    WaitSucceededDetails: WaitSucceededDetails
    WaitCancelledDetails: WaitCancelledDetails
    StepStartedDetails: StepStartedDetails
    StepSucceededDetails: StepSucceededDetails
    StepFailedDetails: StepFailedDetails
    ChainedInvokeStartedDetails: ChainedInvokeStartedDetails
    ChainedInvokeSucceededDetails: ChainedInvokeSucceededDetails
    ChainedInvokeFailedDetails: ChainedInvokeFailedDetails
    ChainedInvokeTimedOutDetails: ChainedInvokeTimedOutDetails
    ChainedInvokeStoppedDetails: ChainedInvokeStoppedDetails
    CallbackStartedDetails: CallbackStartedDetails
    CallbackSucceededDetails: CallbackSucceededDetails
    CallbackFailedDetails: CallbackFailedDetails
    CallbackTimedOutDetails: CallbackTimedOutDetails
    InvocationCompletedDetails: InvocationCompletedDetails
}
structure EventError { Payload: ErrorObject, Truncated: Boolean }
structure EventInput { Payload: InputPayload, Truncated: Boolean }
structure EventResult { Payload: OperationPayload, Truncated: Boolean }
structure EventSourceMappingConfiguration {
    UUID: String
    StartingPosition: EventSourcePosition
    StartingPositionTimestamp: Timestamp
    BatchSize: BatchSize
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    ParallelizationFactor: ParallelizationFactor
    EventSourceArn: Arn
    FilterCriteria: FilterCriteria
    FunctionArn: FunctionArn
    LastModified: Timestamp
    LastProcessingResult: String
    State: String
    StateTransitionReason: String
    DestinationConfig: DestinationConfig
    Topics: Topics
    Queues: Queues
    SourceAccessConfigurations: SourceAccessConfigurations
    SelfManagedEventSource: SelfManagedEventSource
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    BisectBatchOnFunctionError: Boolean
    MaximumRetryAttempts: MaximumRetryAttemptsEventSourceMapping
    TumblingWindowInSeconds: TumblingWindowInSeconds
    FunctionResponseTypes: FunctionResponseTypeList
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    ScalingConfig: ScalingConfig
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    KMSKeyArn: KMSKeyArn
    FilterCriteriaError: FilterCriteriaError
    EventSourceMappingArn: EventSourceMappingArn
    MetricsConfig: EventSourceMappingMetricsConfig
    LoggingConfig: EventSourceMappingLoggingConfig
    ProvisionedPollerConfig: ProvisionedPollerConfig
}
structure EventSourceMappingLoggingConfig { SystemLogLevel: EventSourceMappingSystemLogLevel }
structure EventSourceMappingMetricsConfig { Metrics: EventSourceMappingMetricList }
structure Execution {
    @required DurableExecutionArn: DurableExecutionArn
    @required DurableExecutionName: DurableExecutionName
    @required FunctionArn: NameSpacedFunctionArn
    @required Status: ExecutionStatus
    @required StartTimestamp: Timestamp
    EndTimestamp: Timestamp
}
structure ExecutionDetails { InputPayload: InputPayload }
structure ExecutionFailedDetails { @required Error: EventError }
structure ExecutionStartedDetails { @required Input: EventInput, @required ExecutionTimeout: DurationSeconds }
structure ExecutionStoppedDetails { @required Error: EventError }
structure ExecutionSucceededDetails { @required Result: EventResult }
structure ExecutionTimedOutDetails { Error: EventError }
structure FileSystemConfig { @required Arn: FileSystemArn, @required LocalMountPath: LocalMountPath }
structure Filter { Pattern: Pattern }
structure FilterCriteria { Filters: FilterList }
structure FilterCriteriaError { ErrorCode: FilterCriteriaErrorCode, Message: FilterCriteriaErrorMessage }
structure FunctionCode {
    ZipFile: Blob
    S3Bucket: S3Bucket
    S3Key: S3Key
    S3ObjectVersion: S3ObjectVersion
    ImageUri: String
    SourceKMSKeyArn: KMSKeyArn
}
structure FunctionCodeLocation {
    RepositoryType: String
    Location: String
    ImageUri: String
    ResolvedImageUri: String
    SourceKMSKeyArn: String
}
structure FunctionConfiguration {
    FunctionName: NamespacedFunctionName
    FunctionArn: NameSpacedFunctionArn
    Runtime: Runtime
    Role: RoleArn
    Handler: Handler
    CodeSize: Long
    Description: Description
    Timeout: Timeout
    MemorySize: MemorySize
    LastModified: String
    CodeSha256: String
    Version: Version
    VpcConfig: VpcConfigResponse
    DeadLetterConfig: DeadLetterConfig
    Environment: EnvironmentResponse
    KMSKeyArn: KMSKeyArn
    TracingConfig: TracingConfigResponse
    MasterArn: FunctionArn
    RevisionId: String
    Layers: LayersReferenceList
    State: State
    StateReason: String
    StateReasonCode: StateReasonCode
    LastUpdateStatus: LastUpdateStatus
    LastUpdateStatusReason: String
    LastUpdateStatusReasonCode: LastUpdateStatusReasonCode
    FileSystemConfigs: FileSystemConfigList
    PackageType: PackageType
    ImageConfigResponse: ImageConfigResponse
    SigningProfileVersionArn: Arn
    SigningJobArn: Arn
    Architectures: ArchitecturesList
    EphemeralStorage: EphemeralStorage
    SnapStart: SnapStartResponse
    RuntimeVersionConfig: RuntimeVersionConfig
    LoggingConfig: LoggingConfig
    CapacityProviderConfig: CapacityProviderConfig
    ConfigSha256: String
    DurableConfig: DurableConfig
    TenancyConfig: TenancyConfig
}
structure FunctionEventInvokeConfig {
    LastModified: Timestamp
    FunctionArn: FunctionArn
    MaximumRetryAttempts: MaximumRetryAttempts
    MaximumEventAgeInSeconds: MaximumEventAgeInSeconds
    DestinationConfig: DestinationConfig
}
structure FunctionScalingConfig {
    MinExecutionEnvironments: FunctionScalingConfigExecutionEnvironments
    MaxExecutionEnvironments: FunctionScalingConfigExecutionEnvironments
}
structure FunctionUrlConfig {
    @required FunctionUrl: FunctionUrl
    @required FunctionArn: FunctionArn
    @required CreationTime: String
    @required LastModifiedTime: String
    Cors: Cors
    @required AuthType: FunctionUrlAuthType
    InvokeMode: InvokeMode
}
structure FunctionVersionsByCapacityProviderListItem {
    @required FunctionArn: NameSpacedFunctionArn
    @required State: State
}
structure ImageConfig { EntryPoint: StringList, Command: StringList, WorkingDirectory: WorkingDirectory }
structure ImageConfigError { ErrorCode: String, Message: SensitiveString }
structure ImageConfigResponse { ImageConfig: ImageConfig, Error: ImageConfigError }
structure InstanceRequirements {
    Architectures: ArchitecturesList
    AllowedInstanceTypes: InstanceTypeSet
    ExcludedInstanceTypes: InstanceTypeSet
}
structure InvocationCompletedDetails {
    @required StartTimestamp: Timestamp
    @required EndTimestamp: Timestamp
    @required RequestId: String
    Error: EventError
}
structure InvokeResponseStreamUpdate { @eventPayload Payload: Blob }
structure InvokeWithResponseStreamCompleteEvent { ErrorCode: String, ErrorDetails: String, LogResult: String }
@streaming union InvokeWithResponseStreamResponseEvent {
    PayloadChunk: InvokeResponseStreamUpdate
    InvokeComplete: InvokeWithResponseStreamCompleteEvent
}
structure KafkaSchemaRegistryAccessConfig { Type: KafkaSchemaRegistryAuthType, URI: Arn }
structure KafkaSchemaRegistryConfig {
    SchemaRegistryURI: SchemaRegistryUri
    EventRecordFormat: SchemaRegistryEventRecordFormat
    AccessConfigs: KafkaSchemaRegistryAccessConfigList
    SchemaValidationConfigs: KafkaSchemaValidationConfigList
}
structure KafkaSchemaValidationConfig { Attribute: KafkaSchemaValidationAttribute }
structure LambdaManagedInstancesCapacityProviderConfig {
    @required CapacityProviderArn: CapacityProviderArn
    PerExecutionEnvironmentMaxConcurrency: PerExecutionEnvironmentMaxConcurrency
    ExecutionEnvironmentMemoryGiBPerVCpu: ExecutionEnvironmentMemoryGiBPerVCpu
}
structure Layer { Arn: LayerVersionArn, CodeSize: Long, SigningProfileVersionArn: Arn, SigningJobArn: Arn }
structure LayerVersionContentInput { S3Bucket: S3Bucket, S3Key: S3Key, S3ObjectVersion: S3ObjectVersion, ZipFile: Blob }
structure LayerVersionContentOutput {
    Location: String
    CodeSha256: String
    CodeSize: Long
    SigningProfileVersionArn: String
    SigningJobArn: String
}
structure LayerVersionsListItem {
    LayerVersionArn: LayerVersionArn
    Version: Long
    Description: Description
    CreatedDate: String
    CompatibleRuntimes: CompatibleRuntimes
    LicenseInfo: LicenseInfo
    CompatibleArchitectures: CompatibleArchitectures
}
structure LayersListItem { LayerName: LayerName, LayerArn: LayerArn, LatestMatchingVersion: LayerVersionsListItem }
structure LoggingConfig {
    LogFormat: LogFormat
    ApplicationLogLevel: ApplicationLogLevel
    SystemLogLevel: SystemLogLevel
    LogGroup: LogGroup
}
structure OnFailure { Destination: DestinationArn }
structure OnSuccess { Destination: DestinationArn }
structure Operation {
    @required Id: OperationId
    ParentId: OperationId
    Name: OperationName
    @required Type: OperationType
    SubType: OperationSubType
    @required StartTimestamp: Timestamp
    EndTimestamp: Timestamp
    @required Status: OperationStatus
    ExecutionDetails: ExecutionDetails
    ContextDetails: ContextDetails
    StepDetails: StepDetails
    WaitDetails: WaitDetails
    CallbackDetails: CallbackDetails
    ChainedInvokeDetails: ChainedInvokeDetails
}
structure OperationUpdate {
    @required Id: OperationId
    ParentId: OperationId
    Name: OperationName
    @required Type: OperationType
    SubType: OperationSubType
    @required Action: OperationAction
    Payload: OperationPayload
    Error: ErrorObject
    ContextOptions: ContextOptions
    StepOptions: StepOptions
    WaitOptions: WaitOptions
    CallbackOptions: CallbackOptions
    ChainedInvokeOptions: ChainedInvokeOptions
}
structure ProvisionedConcurrencyConfigListItem {
    FunctionArn: FunctionArn
    RequestedProvisionedConcurrentExecutions: PositiveInteger
    AvailableProvisionedConcurrentExecutions: NonNegativeInteger
    AllocatedProvisionedConcurrentExecutions: NonNegativeInteger
    Status: ProvisionedConcurrencyStatusEnum
    StatusReason: String
    LastModified: String
}
structure ProvisionedPollerConfig {
    MinimumPollers: MinimumNumberOfPollers
    MaximumPollers: MaximumNumberOfPollers
    PollerGroupName: ProvisionedPollerGroupName
}
structure RetryDetails { CurrentAttempt: AttemptCount, NextAttemptDelaySeconds: DurationSeconds }
structure RuntimeVersionConfig { RuntimeVersionArn: RuntimeVersionArn, Error: RuntimeVersionError }
structure RuntimeVersionError { ErrorCode: String, Message: SensitiveString }
structure ScalingConfig { MaximumConcurrency: MaximumConcurrency }
structure SelfManagedEventSource { Endpoints: Endpoints }
structure SelfManagedKafkaEventSourceConfig { ConsumerGroupId: URI, SchemaRegistryConfig: KafkaSchemaRegistryConfig }
structure SnapStart { ApplyOn: SnapStartApplyOn }
structure SnapStartResponse { ApplyOn: SnapStartApplyOn, OptimizationStatus: SnapStartOptimizationStatus }
structure SourceAccessConfiguration { Type: SourceAccessType, URI: URI }
structure StepDetails {
    Attempt: AttemptCount
    NextAttemptTimestamp: Timestamp
    Result: OperationPayload
    Error: ErrorObject
}
structure StepFailedDetails { @required Error: EventError, @required RetryDetails: RetryDetails }
structure StepOptions { NextAttemptDelaySeconds: StepOptionsNextAttemptDelaySecondsInteger }
structure StepStartedDetails {}
structure StepSucceededDetails { @required Result: EventResult, @required RetryDetails: RetryDetails }
structure TagsError { @required ErrorCode: TagsErrorCode, @required Message: TagsErrorMessage }
structure TargetTrackingScalingPolicy {
    @required PredefinedMetricType: CapacityProviderPredefinedMetricType
    @required TargetValue: MetricTargetValue
}
structure TenancyConfig { @required TenantIsolationMode: TenantIsolationMode }
structure TraceHeader { XAmznTraceId: XAmznTraceId }
structure TracingConfig { Mode: TracingMode }
structure TracingConfigResponse { Mode: TracingMode }
structure VpcConfig { SubnetIds: SubnetIds, SecurityGroupIds: SecurityGroupIds, Ipv6AllowedForDualStack: Boolean }
structure VpcConfigResponse {
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    VpcId: String
    Ipv6AllowedForDualStack: Boolean
}
structure WaitCancelledDetails { Error: EventError }
structure WaitDetails { ScheduledEndTimestamp: Timestamp }
structure WaitOptions { WaitSeconds: WaitOptionsWaitSecondsInteger }
structure WaitStartedDetails { @required Duration: DurationSeconds, @required ScheduledEndTimestamp: Timestamp }
structure WaitSucceededDetails { Duration: DurationSeconds }

@error("client") @httpError(400) structure CallbackTimeoutException { Type: String, Message: String }
@error("client") @httpError(400) structure CapacityProviderLimitExceededException { Type: String, message: String }
@error("client") @httpError(404) structure CodeSigningConfigNotFoundException { Type: String, Message: String }
@error("client") @httpError(400) structure CodeStorageExceededException { Type: String, message: String }
@error("client") @httpError(400) structure CodeVerificationFailedException { Type: String, Message: String }
@error("client") @httpError(409) structure DurableExecutionAlreadyStartedException { Type: String, Message: String }
@error("server") @httpError(502) structure EC2AccessDeniedException { Type: String, Message: String }
@error("server") @httpError(502) structure EC2ThrottledException { Type: String, Message: String }
@error("server") @httpError(502) structure EC2UnexpectedException {
    Type: String
    Message: String
    EC2ErrorCode: String
}
@error("client") @httpError(410) structure EFSIOException { Type: String, Message: String }
@error("client") @httpError(408) structure EFSMountConnectivityException { Type: String, Message: String }
@error("client") @httpError(403) structure EFSMountFailureException { Type: String, Message: String }
@error("client") @httpError(408) structure EFSMountTimeoutException { Type: String, Message: String }
@error("server") @httpError(502) structure ENILimitReachedException { Type: String, Message: String }
@error("client") @httpError(400) structure FunctionVersionsPerCapacityProviderLimitExceededException {
    Type: String
    message: String
}
@error("client") @httpError(400) structure InvalidCodeSignatureException { Type: String, Message: String }
@error("client") @httpError(400) structure InvalidParameterValueException { Type: String, message: String }
@error("client") @httpError(400) structure InvalidRequestContentException { Type: String, message: String }
@error("server") @httpError(502) structure InvalidRuntimeException { Type: String, Message: String }
@error("server") @httpError(502) structure InvalidSecurityGroupIDException { Type: String, Message: String }
@error("server") @httpError(502) structure InvalidSubnetIDException { Type: String, Message: String }
@error("server") @httpError(502) structure InvalidZipFileException { Type: String, Message: String }
@error("server") @httpError(502) structure KMSAccessDeniedException { Type: String, Message: String }
@error("server") @httpError(502) structure KMSDisabledException { Type: String, Message: String }
@error("server") @httpError(502) structure KMSInvalidStateException { Type: String, Message: String }
@error("server") @httpError(502) structure KMSNotFoundException { Type: String, Message: String }
@error("client") @httpError(400) structure NoPublishedVersionException { Type: String, Message: String }
@error("client") @httpError(400) structure PolicyLengthExceededException { Type: String, message: String }
@error("client") @httpError(412) structure PreconditionFailedException { Type: String, message: String }
@error("client") @httpError(404) structure ProvisionedConcurrencyConfigNotFoundException {
    Type: String
    message: String
}
@error("client") @httpError(400) structure RecursiveInvocationException { Type: String, Message: String }
@error("client") @httpError(413) structure RequestTooLargeException { Type: String, message: String }
@error("client") @httpError(409) structure ResourceConflictException { Type: String, message: String }
@error("client") @httpError(400) structure ResourceInUseException { Type: String, Message: String }
@error("client") @httpError(404) structure ResourceNotFoundException { Type: String, Message: String }
@error("server") @httpError(502) structure ResourceNotReadyException { Type: String, message: String }
@error("client") @httpError(408) structure S3FilesMountConnectivityException { Type: String, Message: String }
@error("client") @httpError(403) structure S3FilesMountFailureException { Type: String, Message: String }
@error("client") @httpError(408) structure S3FilesMountTimeoutException { Type: String, Message: String }
@error("client") @httpError(413) structure SerializedRequestEntityTooLargeException { Type: String, message: String }
@error("server") @httpError(500) structure ServiceException { Type: String, Message: String }
@error("client") @httpError(400) structure SnapStartException { Type: String, Message: String }
@error("client") @httpError(409) structure SnapStartNotReadyException { Type: String, Message: String }
@error("client") @httpError(408) structure SnapStartTimeoutException { Type: String, Message: String }
@error("server") @httpError(502) structure SubnetIPAddressLimitReachedException { Type: String, Message: String }
@error("client") @httpError(429) structure TooManyRequestsException {
    @httpHeader("Retry-After") retryAfterSeconds: String
    Type: String
    message: String
    Reason: ThrottleReason
}
@error("client") @httpError(415) structure UnsupportedMediaTypeException { Type: String, message: String }

map AdditionalVersionWeights { key: AdditionalVersion, value: Weight }
list AliasList { member: AliasConfiguration }
@length(min: 0, max: 6) list AllowMethodsList { member: Method }
@length(min: 0, max: 100) list AllowOriginsList { member: Origin }
@length(min: 1, max: 1) list ArchitecturesList { member: Architecture }
@length(min: 1, max: 10) list CapacityProviderScalingPoliciesList { member: TargetTrackingScalingPolicy }
@length(min: 0, max: 5) list CapacityProviderSecurityGroupIds { member: String }
@length(min: 1, max: 16) list CapacityProviderSubnetIds { member: String }
@length(min: 0, max: 50) list CapacityProvidersList { member: CapacityProvider }
list CodeSigningConfigList { member: CodeSigningConfig }
@length(min: 0, max: 2) list CompatibleArchitectures { member: Architecture }
@length(min: 0, max: 15) list CompatibleRuntimes { member: Runtime }
list DurableExecutions { member: Execution }
@length(min: 1, max: 10) list EndpointLists { member: Endpoint }
@length(min: 1, max: 2) map Endpoints { key: EndPointType, value: EndpointLists }
@sensitive map EnvironmentVariables { key: EnvironmentVariableName, value: EnvironmentVariableValue }
@length(min: 0, max: 3) list EventSourceMappingMetricList { member: EventSourceMappingMetric }
list EventSourceMappingsList { member: EventSourceMappingConfiguration }
list Events { member: Event }
@length(min: 1, max: 10) list ExecutionStatusList { member: ExecutionStatus }
@length(min: 0, max: 1) list FileSystemConfigList { member: FileSystemConfig }
list FilterList { member: Filter }
list FunctionArnList { member: FunctionArn }
list FunctionEventInvokeConfigList { member: FunctionEventInvokeConfig }
list FunctionList { member: FunctionConfiguration }
@length(min: 0, max: 1) list FunctionResponseTypeList { member: FunctionResponseType }
list FunctionUrlConfigList { member: FunctionUrlConfig }
@length(min: 0, max: 50) list FunctionVersionsByCapacityProviderList { member: FunctionVersionsByCapacityProviderListItem }
@length(min: 0, max: 100) list HeadersList { member: Header }
@length(min: 0, max: 400) list InstanceTypeSet { member: InstanceType }
list KafkaSchemaRegistryAccessConfigList { member: KafkaSchemaRegistryAccessConfig }
list KafkaSchemaValidationConfigList { member: KafkaSchemaValidationConfig }
list LayerList { member: LayerVersionArn }
list LayerVersionsList { member: LayerVersionsListItem }
list LayersList { member: LayersListItem }
list LayersReferenceList { member: Layer }
list OperationUpdates { member: OperationUpdate }
list Operations { member: Operation }
list ProvisionedConcurrencyConfigList { member: ProvisionedConcurrencyConfigListItem }
@length(min: 1, max: 1) list Queues { member: Queue }
@length(min: 0, max: 5) list SecurityGroupIds { member: String }
@length(min: 1, max: 20) list SigningProfileVersionArns { member: Arn }
@length(min: 0, max: 22) list SourceAccessConfigurations { member: SourceAccessConfiguration }
list StackTraceEntries { member: StackTraceEntry }
@length(min: 0, max: 1500) list StringList { member: String }
@length(min: 0, max: 16) list SubnetIds { member: String }
list TagKeyList { member: String }
map Tags { key: String, value: String }
@length(min: 1, max: 1) list Topics { member: Topic }

enum ApplicationLogLevel { TRACE, DEBUG, INFO, WARN, ERROR, FATAL }
enum Architecture { x86_64, arm64 }
enum CapacityProviderPredefinedMetricType { LambdaCapacityProviderAverageCPUUtilization }
enum CapacityProviderScalingMode { Auto, Manual }
enum CapacityProviderState { Pending, Active, Failed, Deleting }
enum CodeSigningPolicy { Warn, Enforce }
enum EndPointType { KAFKA_BOOTSTRAP_SERVERS }
enum EventSourceMappingMetric { EventCount, ErrorCount, KafkaMetrics }
enum EventSourceMappingSystemLogLevel { DEBUG, INFO, WARN }
enum EventSourcePosition { TRIM_HORIZON, LATEST, AT_TIMESTAMP }
enum EventType {
    ExecutionStarted, ExecutionSucceeded, ExecutionFailed, ExecutionTimedOut, ExecutionStopped, ContextStarted,
    ContextSucceeded, ContextFailed, WaitStarted, WaitSucceeded, WaitCancelled, StepStarted, StepSucceeded,
    StepFailed, ChainedInvokeStarted, ChainedInvokeSucceeded, ChainedInvokeFailed, ChainedInvokeTimedOut,
    ChainedInvokeStopped, CallbackStarted, CallbackSucceeded, CallbackFailed, CallbackTimedOut, InvocationCompleted
}
enum ExecutionStatus { RUNNING, SUCCEEDED, FAILED, TIMED_OUT, STOPPED }
enum FullDocument { UpdateLookup, Default }
enum FunctionResponseType { ReportBatchItemFailures }
enum FunctionUrlAuthType { NONE, AWS_IAM }
enum FunctionVersion { ALL }
enum FunctionVersionLatestPublished { LATEST_PUBLISHED }
enum InvocationType { Event, RequestResponse, DryRun }
enum InvokeMode { BUFFERED, RESPONSE_STREAM }
enum KafkaSchemaRegistryAuthType { BASIC_AUTH, CLIENT_CERTIFICATE_TLS_AUTH, SERVER_ROOT_CA_CERTIFICATE }
enum KafkaSchemaValidationAttribute { KEY, VALUE }
enum LastUpdateStatus { Successful, Failed, InProgress }
enum LastUpdateStatusReasonCode {
    EniLimitExceeded, InsufficientRolePermissions, InvalidConfiguration, InternalError, SubnetOutOfIPAddresses,
    InvalidSubnet, InvalidSecurityGroup, ImageDeleted, ImageAccessDenied, InvalidImage, KMSKeyAccessDenied,
    KMSKeyNotFound, InvalidStateKMSKey, DisabledKMSKey, EFSIOError, EFSMountConnectivityError, EFSMountFailure,
    EFSMountTimeout, InvalidRuntime, InvalidZipFileException, FunctionError, VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded, InsufficientCapacity, EC2RequestLimitExceeded,
    FunctionErrorInitTimeout = "FunctionError.InitTimeout",
    FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError",
    FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError",
    FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint",
    FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory",
    FunctionErrorPermissionDenied = "FunctionError.PermissionDenied",
    FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions",
    FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted", DisallowedByVpcEncryptionControl
}
enum LogFormat { JSON, Text }
enum LogType { None, Tail }
enum OperationAction { START, SUCCEED, FAIL, RETRY, CANCEL }
enum OperationStatus { STARTED, PENDING, READY, SUCCEEDED, FAILED, CANCELLED, TIMED_OUT, STOPPED }
enum OperationType { EXECUTION, CONTEXT, STEP, WAIT, CALLBACK, CHAINED_INVOKE }
enum PackageType { Zip, Image }
enum ProvisionedConcurrencyStatusEnum { IN_PROGRESS, READY, FAILED }
enum RecursiveLoop { Allow, Terminate }
enum ResponseStreamingInvocationType { RequestResponse, DryRun }
enum Runtime {
    nodejs, Nodejs43 = "nodejs4.3", Nodejs610 = "nodejs6.10", Nodejs810 = "nodejs8.10", Nodejs10X = "nodejs10.x",
    Nodejs12X = "nodejs12.x", Nodejs14X = "nodejs14.x", Nodejs16X = "nodejs16.x", java8, Java8Al2 = "java8.al2",
    java11, Python27 = "python2.7", Python36 = "python3.6", Python37 = "python3.7", Python38 = "python3.8",
    Python39 = "python3.9", Dotnetcore10 = "dotnetcore1.0", Dotnetcore20 = "dotnetcore2.0",
    Dotnetcore21 = "dotnetcore2.1", Dotnetcore31 = "dotnetcore3.1", dotnet6, dotnet8,
    Nodejs43Edge = "nodejs4.3-edge", Go1X = "go1.x", Ruby25 = "ruby2.5", Ruby27 = "ruby2.7", provided,
    ProvidedAl2 = "provided.al2", Nodejs18X = "nodejs18.x", Python310 = "python3.10", java17, Ruby32 = "ruby3.2",
    Ruby33 = "ruby3.3", Ruby34 = "ruby3.4", Python311 = "python3.11", Nodejs20X = "nodejs20.x",
    ProvidedAl2023 = "provided.al2023", Python312 = "python3.12", java21, Python313 = "python3.13",
    Nodejs22X = "nodejs22.x", Nodejs24X = "nodejs24.x", Python314 = "python3.14", java25, dotnet10,
    Ruby40 = "ruby4.0"
}
enum SchemaRegistryEventRecordFormat { JSON, SOURCE }
enum SnapStartApplyOn { PublishedVersions, None }
enum SnapStartOptimizationStatus { On, Off }
enum SourceAccessType {
    BASIC_AUTH, VPC_SUBNET, VPC_SECURITY_GROUP, SASL_SCRAM_512_AUTH, SASL_SCRAM_256_AUTH, VIRTUAL_HOST,
    CLIENT_CERTIFICATE_TLS_AUTH, SERVER_ROOT_CA_CERTIFICATE
}
enum State { Pending, Active, Inactive, Failed, Deactivating, Deactivated, ActiveNonInvocable, Deleting }
enum StateReasonCode {
    Idle, Creating, Restoring, EniLimitExceeded, InsufficientRolePermissions, InvalidConfiguration, InternalError,
    SubnetOutOfIPAddresses, InvalidSubnet, InvalidSecurityGroup, ImageDeleted, ImageAccessDenied, InvalidImage,
    KMSKeyAccessDenied, KMSKeyNotFound, InvalidStateKMSKey, DisabledKMSKey, EFSIOError, EFSMountConnectivityError,
    EFSMountFailure, EFSMountTimeout, InvalidRuntime, InvalidZipFileException, FunctionError,
    DrainingDurableExecutions, VcpuLimitExceeded, CapacityProviderScalingLimitExceeded, InsufficientCapacity,
    EC2RequestLimitExceeded, FunctionErrorInitTimeout = "FunctionError.InitTimeout",
    FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError",
    FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError",
    FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint",
    FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory",
    FunctionErrorPermissionDenied = "FunctionError.PermissionDenied",
    FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions",
    FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted", DisallowedByVpcEncryptionControl
}
enum SystemLogLevel { DEBUG, INFO, WARN }
enum TenantIsolationMode { PER_TENANT }
enum ThrottleReason {
    ConcurrentInvocationLimitExceeded, FunctionInvocationRateLimitExceeded,
    ReservedFunctionConcurrentInvocationLimitExceeded, ReservedFunctionInvocationRateLimitExceeded,
    CallerRateLimitExceeded, ConcurrentSnapshotCreateLimitExceeded
}
enum TracingMode { Active, PassThrough }
enum UpdateRuntimeOn { Auto, Manual, FunctionUpdate }

@pattern("(lambda:[*]|lambda:[a-zA-Z]+|[*])") string Action
@length(min: 1, max: 1024) @pattern("[0-9]+") string AdditionalVersion
@length(min: 1, max: 128) @pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)") string Alias
@pattern("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)") string Arn
@range(min: 0) integer AttemptCount
@range(min: 1, max: 10000) integer BatchSize
@length(min: 0, max: 262144) @sensitive blob BinaryOperationPayload
@sensitive blob Blob
@streaming blob BlobStream
@length(min: 1, max: 1024) @pattern("[A-Za-z0-9+/]+={0,2}") string CallbackId
@length(min: 1, max: 140) @pattern("arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+") string CapacityProviderArn
@range(min: 2, max: 15000) integer CapacityProviderMaxVCpuCount
@length(min: 1, max: 140) @pattern("(arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+") string CapacityProviderName
@length(min: 1, max: 2048) @pattern("[A-Za-z0-9+/]+={0,2}") string CheckpointToken
@length(min: 1, max: 64) @pattern("[\\x21-\\x7E]+") string ClientToken
@length(min: 0, max: 200) @pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}") string CodeSigningConfigArn
@pattern("csc-[a-zA-Z0-9-_\\.]{17}") string CodeSigningConfigId
@length(min: 1, max: 57) @pattern("(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)") string CollectionName
@length(min: 1, max: 63) @pattern("[^ /\\.$\\x22]*") string DatabaseName
@length(min: 0, max: 256) string Description
@length(min: 0, max: 350) @pattern("$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)") string DestinationArn
@length(min: 1, max: 1024) @pattern("arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)") string DurableExecutionArn
@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_]+") string DurableExecutionName
@range(min: 0) integer DurationSeconds
@length(min: 1, max: 300) @pattern("(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}") string Endpoint
@pattern("[a-zA-Z]([a-zA-Z0-9_])+") @sensitive string EnvironmentVariableName
@sensitive string EnvironmentVariableValue
@range(min: 512, max: 10240) integer EphemeralStorageSize
@sensitive string ErrorData
@sensitive string ErrorMessage
@sensitive string ErrorType
@range(min: 1) integer EventId
@length(min: 85, max: 120) @pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}") string EventSourceMappingArn
@length(min: 0, max: 256) @pattern("[a-zA-Z0-9._\\-]+") string EventSourceToken
@range(min: 2.0, max: 8.0) double ExecutionEnvironmentMemoryGiBPerVCpu
@range(min: 1, max: 31622400) integer ExecutionTimeout
@length(min: 0, max: 256) @pattern("arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}") string FileSystemArn
@length(min: 10, max: 50) @pattern("[A-Za-z]+Exception") string FilterCriteriaErrorCode
@length(min: 10, max: 2048) @pattern(".*") string FilterCriteriaErrorMessage
@length(min: 0, max: 10000) @pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?") string FunctionArn
@length(min: 1, max: 140) @pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?") string FunctionName
@range(min: 0, max: 15000) integer FunctionScalingConfigExecutionEnvironments
@length(min: 40, max: 100) string FunctionUrl
@length(min: 1, max: 128) @pattern("((?!^\\d+$)^[0-9a-zA-Z-_]+$)") string FunctionUrlQualifier
@length(min: 0, max: 128) @pattern("[^\\s]+") string Handler
@length(min: 0, max: 1024) @pattern(".*") string Header
@length(min: 0, max: 6291456) @sensitive string InputPayload
@length(min: 1, max: 30) @pattern("[a-zA-Z0-9\\.\\-]+") string InstanceType
@range(min: 0, max: 1000) integer ItemCount
@pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()") string KMSKeyArn
@length(min: 0, max: 10000) @pattern("arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*") string KMSKeyArnNonEmpty
@length(min: 1, max: 140) @pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+") string LayerArn
@length(min: 1, max: 140) @pattern("(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+") string LayerName
@length(min: 0, max: 22) @pattern("lambda:GetLayerVersion") string LayerPermissionAllowedAction
@pattern("\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root") string LayerPermissionAllowedPrincipal
@length(min: 1, max: 140) @pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+") string LayerVersionArn
@length(min: 0, max: 512) string LicenseInfo
@length(min: 0, max: 160) @pattern("/mnt/[a-zA-Z0-9-_.]+") string LocalMountPath
@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+") string LogGroup
@pattern("ALL|[a-z]{2}(-gov)?-[a-z]+-\\d{1}") string MasterRegion
@range(min: 0, max: 86400) integer MaxAge
@range(min: 1, max: 50) integer MaxFiftyListItems
@range(min: 1, max: 50) integer MaxFunctionEventInvokeConfigListItems
@range(min: 1, max: 50) integer MaxItems
@range(min: 1, max: 50) integer MaxLayerListItems
@range(min: 1, max: 10000) integer MaxListItems
@range(min: 1, max: 50) integer MaxProvisionedConcurrencyConfigListItems
@range(min: 0, max: 300) integer MaximumBatchingWindowInSeconds
@range(min: 2, max: 1000) integer MaximumConcurrency
@range(min: 60, max: 21600) integer MaximumEventAgeInSeconds
@range(min: 1, max: 2000) integer MaximumNumberOfPollers
@range(min: -1, max: 604800) integer MaximumRecordAgeInSeconds
@range(min: 0, max: 2) integer MaximumRetryAttempts
@range(min: -1, max: 10000) integer MaximumRetryAttemptsEventSourceMapping
@range(min: 128, max: 32768) integer MemorySize
@length(min: 0, max: 6) @pattern(".*") string Method
@range(min: 0.0, max: 100.0) double MetricTargetValue
@range(min: 1, max: 200) integer MinimumNumberOfPollers
@length(min: 0, max: 10000) @pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?") string NameSpacedFunctionArn
@length(min: 1, max: 256) @pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?") string NamespacedFunctionName
@length(min: 1, max: 100) @pattern("([a-zA-Z0-9-_.]+)") string NamespacedStatementId
@range(min: 0) integer NonNegativeInteger
@length(min: 1, max: 128) @pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+") string NumericLatestPublishedOrAliasQualifier
@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_]+") string OperationId
@length(min: 1, max: 256) @pattern("[\\x20-\\x7E]+") string OperationName
@length(min: 0, max: 6291456) @sensitive string OperationPayload
@length(min: 1, max: 32) @pattern("[a-zA-Z0-9-_]+") string OperationSubType
@length(min: 0, max: 34) @pattern("o-[a-z0-9]{10,32}") string OrganizationId
@length(min: 1, max: 253) @pattern(".*") string Origin
@length(min: 0, max: 6291456) @sensitive string OutputPayload
@range(min: 1, max: 10) integer ParallelizationFactor
@length(min: 0, max: 4096) @pattern(".*") string Pattern
@range(min: 1, max: 1600) integer PerExecutionEnvironmentMaxConcurrency
@range(min: 1) integer PositiveInteger
@pattern("[^\\s]+") string Principal
@length(min: 12, max: 34) @pattern("o-[a-z0-9]{10,32}") string PrincipalOrgID
@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*") string ProvisionedPollerGroupName
@length(min: 1, max: 128) @pattern("(\\$LATEST\\.PUBLISHED|[0-9]+)") string PublishedFunctionQualifier
@length(min: 1, max: 128) @pattern("(|[a-zA-Z0-9$_-]+)") string Qualifier
@length(min: 1, max: 1000) @pattern("[\\s\\S]*") string Queue
@range(min: 0) integer ReservedConcurrentExecutions
@pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()") string ResourceArn
@range(min: 1, max: 90) integer RetentionPeriodInDays
@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+") string RoleArn
@length(min: 26, max: 2048) @pattern("arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}::runtime:.+") string RuntimeVersionArn
@length(min: 3, max: 63) @pattern("[0-9A-Za-z\\.\\-_]*(?<!\\.)") string S3Bucket
@length(min: 1, max: 1024) string S3Key
@length(min: 1, max: 1024) string S3ObjectVersion
@length(min: 1, max: 10000) @pattern("[a-zA-Z0-9-\\/*:_+=.@-]*") string SchemaRegistryUri
@sensitive string SensitiveString
@length(min: 0, max: 12) @pattern("\\d{12}") string SourceOwner
@sensitive string StackTraceEntry
@length(min: 1, max: 100) @pattern("([a-zA-Z0-9-_]+)") string StatementId
@range(min: 1, max: 31622400) integer StepOptionsNextAttemptDelaySecondsInteger
@length(min: 1, max: 256) @pattern("arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)") string TaggableResource
@length(min: 10, max: 21) @pattern("[A-Za-z]+Exception") string TagsErrorCode
@length(min: 84, max: 1000) @pattern(".*") string TagsErrorMessage
@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\._:\\/=+\\-@ ]+") string TenantId
@range(min: 1) integer Timeout
@length(min: 1, max: 249) @pattern("[^.]([a-zA-Z0-9\\-_.]+)") string Topic
@range(min: 0, max: 900) integer TumblingWindowInSeconds
@length(min: 1, max: 200) @pattern("[a-zA-Z0-9-\\/*:_+=.@-]*") string URI
@length(min: 1, max: 140) @pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)") string UnqualifiedFunctionName
@range(min: 0) integer UnreservedConcurrentExecutions
@length(min: 1, max: 1024) @pattern("(\\$LATEST|[0-9]+)") string Version
@length(min: 1, max: 1024) @pattern("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)") string VersionWithLatestPublished
@range(min: 1, max: 31622400) integer WaitOptionsWaitSecondsInteger
@range(min: 0.0, max: 1.0) double Weight
@length(min: 0, max: 1000) string WorkingDirectory
@length(min: 0, max: 8192) string XAmznTraceId
