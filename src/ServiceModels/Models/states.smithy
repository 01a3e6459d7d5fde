$version: "2.0"

// AWS Step Functions's API, trimmed from the model that AWS publishes. See the README beside this folder.
namespace com.amazonaws.sfn

@aws.api#service(sdkId: "SFN", endpointPrefix: "states")
@aws.auth#sigv4(name: "states")
@aws.protocols#awsJson1_0
service AWSStepFunctions {
    version: "2016-11-23"
    operations: [
        CreateActivity, CreateStateMachine, CreateStateMachineAlias, DeleteActivity, DeleteStateMachine,
        DeleteStateMachineAlias, DeleteStateMachineVersion, DescribeActivity, DescribeExecution, DescribeMapRun,
        DescribeStateMachine, DescribeStateMachineAlias, DescribeStateMachineForExecution, GetActivityTask,
        GetExecutionHistory, ListActivities, ListExecutions, ListMapRuns, ListStateMachineAliases,
        ListStateMachineVersions, ListStateMachines, ListTagsForResource, PublishStateMachineVersion,
        RedriveExecution, SendTaskFailure, SendTaskHeartbeat, SendTaskSuccess, StartExecution, StartSyncExecution,
        StopExecution, TagResource, TestState, UntagResource, UpdateMapRun, UpdateStateMachine,
        UpdateStateMachineAlias, ValidateStateMachineDefinition
    ]
}

/// Makes an activity, whose tasks a worker of yours fetches.
@idempotent
operation CreateActivity {
    input: CreateActivityInput, output: CreateActivityOutput
    errors: [
        ActivityLimitExceeded, ActivityAlreadyExists, InvalidName, TooManyTags, InvalidEncryptionConfiguration,
        KmsAccessDeniedException, KmsThrottlingException
    ]
}
structure CreateActivityInput { @required name: Name, tags: TagList, encryptionConfiguration: EncryptionConfiguration }
structure CreateActivityOutput { @required activityArn: Arn, @required creationDate: Timestamp }

/// Makes a state machine from a definition in the Amazon States Language.
@idempotent
operation CreateStateMachine {
    input: CreateStateMachineInput, output: CreateStateMachineOutput
    errors: [
        InvalidArn, InvalidDefinition, InvalidName, InvalidLoggingConfiguration, InvalidTracingConfiguration,
        StateMachineAlreadyExists, StateMachineDeleting, StateMachineLimitExceeded, StateMachineTypeNotSupported,
        TooManyTags, ValidationException, ConflictException, InvalidEncryptionConfiguration,
        KmsAccessDeniedException, KmsThrottlingException
    ]
}
structure CreateStateMachineInput {
    @required name: Name
    /// The Amazon States Language, as a JSON string.
    @required definition: Definition
    @required roleArn: Arn
    type: StateMachineType
    loggingConfiguration: LoggingConfiguration
    tags: TagList
    tracingConfiguration: TracingConfiguration
    publish: Boolean
    versionDescription: VersionDescription
    encryptionConfiguration: EncryptionConfiguration
}
structure CreateStateMachineOutput {
    @required stateMachineArn: Arn
    @required creationDate: Timestamp
    stateMachineVersionArn: Arn
}

/// Makes a name that routes executions to one or two versions.
operation CreateStateMachineAlias {
    input: CreateStateMachineAliasInput, output: CreateStateMachineAliasOutput
    errors: [
        InvalidArn, InvalidName, ValidationException, StateMachineDeleting, ResourceNotFound, ConflictException,
        ServiceQuotaExceededException
    ]
}
structure CreateStateMachineAliasInput {
    description: AliasDescription
    @required name: CharacterRestrictedName
    @required routingConfiguration: RoutingConfigurationList
}
structure CreateStateMachineAliasOutput { @required stateMachineAliasArn: Arn, @required creationDate: Timestamp }

/// Deletes an activity.
operation DeleteActivity {
    input: DeleteActivityInput, output: DeleteActivityOutput
    errors: [InvalidArn]
}
structure DeleteActivityInput { @required activityArn: Arn }
structure DeleteActivityOutput {}

/// Deletes a state machine once its executions have ended.
operation DeleteStateMachine {
    input: DeleteStateMachineInput, output: DeleteStateMachineOutput
    errors: [InvalidArn, ValidationException]
}
structure DeleteStateMachineInput { @required stateMachineArn: Arn }
structure DeleteStateMachineOutput {}

/// Deletes an alias; its versions stay.
operation DeleteStateMachineAlias {
    input: DeleteStateMachineAliasInput, output: DeleteStateMachineAliasOutput
    errors: [ValidationException, InvalidArn, ResourceNotFound, ConflictException]
}
structure DeleteStateMachineAliasInput { @required stateMachineAliasArn: Arn }
structure DeleteStateMachineAliasOutput {}

/// Deletes a version that no alias points to.
operation DeleteStateMachineVersion {
    input: DeleteStateMachineVersionInput, output: DeleteStateMachineVersionOutput
    errors: [ValidationException, InvalidArn, ConflictException]
}
structure DeleteStateMachineVersionInput { @required stateMachineVersionArn: LongArn }
structure DeleteStateMachineVersionOutput {}

/// Tells an activity's name and creation time.
operation DescribeActivity {
    input: DescribeActivityInput, output: DescribeActivityOutput
    errors: [ActivityDoesNotExist, InvalidArn]
}
structure DescribeActivityInput { @required activityArn: Arn }
structure DescribeActivityOutput {
    @required activityArn: Arn
    @required name: Name
    @required creationDate: Timestamp
    encryptionConfiguration: EncryptionConfiguration
}

/// Tells an execution's status, input and output, or its error and cause.
operation DescribeExecution {
    input: DescribeExecutionInput, output: DescribeExecutionOutput
    errors: [
        ExecutionDoesNotExist, InvalidArn, KmsAccessDeniedException, KmsInvalidStateException,
        KmsThrottlingException
    ]
}
structure DescribeExecutionInput { @required executionArn: Arn, includedData: IncludedData }
structure DescribeExecutionOutput {
    @required executionArn: Arn
    @required stateMachineArn: Arn
    name: Name
    @required status: ExecutionStatus
    @required startDate: Timestamp
    stopDate: Timestamp
    input: SensitiveData
    inputDetails: CloudWatchEventsExecutionDataDetails
    output: SensitiveData
    outputDetails: CloudWatchEventsExecutionDataDetails
    traceHeader: TraceHeader
    mapRunArn: LongArn
    error: SensitiveError
    cause: SensitiveCause
    stateMachineVersionArn: Arn
    stateMachineAliasArn: Arn
    redriveCount: Integer
    redriveDate: Timestamp
    redriveStatus: ExecutionRedriveStatus
    redriveStatusReason: SensitiveData
}

operation DescribeMapRun {
    input: DescribeMapRunInput, output: DescribeMapRunOutput
    errors: [ResourceNotFound, InvalidArn]
}
structure DescribeMapRunInput { @required mapRunArn: LongArn }
structure DescribeMapRunOutput {
    @required mapRunArn: LongArn
    @required executionArn: Arn
    @required status: MapRunStatus
    @required startDate: Timestamp
    stopDate: Timestamp
    @required maxConcurrency: MaxConcurrency
    @required toleratedFailurePercentage: ToleratedFailurePercentage
    @required toleratedFailureCount: ToleratedFailureCount
    @required itemCounts: MapRunItemCounts
    @required executionCounts: MapRunExecutionCounts
    redriveCount: Integer
    redriveDate: Timestamp
}

/// Tells a state machine's definition, role, type and status.
operation DescribeStateMachine {
    input: DescribeStateMachineInput, output: DescribeStateMachineOutput
    errors: [
        InvalidArn, StateMachineDoesNotExist, KmsAccessDeniedException, KmsInvalidStateException,
        KmsThrottlingException
    ]
}
structure DescribeStateMachineInput { @required stateMachineArn: Arn, includedData: IncludedData }
structure DescribeStateMachineOutput {
    @required stateMachineArn: Arn
    @required name: Name
    status: StateMachineStatus
    @required definition: Definition
    @required roleArn: Arn
    @required type: StateMachineType
    @required creationDate: Timestamp
    loggingConfiguration: LoggingConfiguration
    tracingConfiguration: TracingConfiguration
    label: String
    revisionId: String
    description: VersionDescription
    encryptionConfiguration: EncryptionConfiguration
    variableReferences: VariableReferences
}

/// Tells which versions an alias routes to.
operation DescribeStateMachineAlias {
    input: DescribeStateMachineAliasInput, output: DescribeStateMachineAliasOutput
    errors: [ValidationException, InvalidArn, ResourceNotFound]
}
structure DescribeStateMachineAliasInput { @required stateMachineAliasArn: Arn }
structure DescribeStateMachineAliasOutput {
    stateMachineAliasArn: Arn
    name: Name
    description: AliasDescription
    routingConfiguration: RoutingConfigurationList
    creationDate: Timestamp
    updateDate: Timestamp
}

/// Tells the definition that an execution runs, even if the state machine has changed since.
operation DescribeStateMachineForExecution {
    input: DescribeStateMachineForExecutionInput, output: DescribeStateMachineForExecutionOutput
    errors: [
        ExecutionDoesNotExist, InvalidArn, KmsAccessDeniedException, KmsInvalidStateException,
        KmsThrottlingException
    ]
}
structure DescribeStateMachineForExecutionInput { @required executionArn: Arn, includedData: IncludedData }
structure DescribeStateMachineForExecutionOutput {
    @required stateMachineArn: Arn
    @required name: Name
    @required definition: Definition
    @required roleArn: Arn
    @required updateDate: Timestamp
    loggingConfiguration: LoggingConfiguration
    tracingConfiguration: TracingConfiguration
    mapRunArn: LongArn
    label: String
    revisionId: String
    encryptionConfiguration: EncryptionConfiguration
    variableReferences: VariableReferences
}

/// Waits up to a minute for a task of an activity; without one, TaskToken is null.
operation GetActivityTask {
    input: GetActivityTaskInput, output: GetActivityTaskOutput
    errors: [
        ActivityDoesNotExist, ActivityWorkerLimitExceeded, InvalidArn, KmsAccessDeniedException,
        KmsInvalidStateException, KmsThrottlingException
    ]
}
structure GetActivityTaskInput { @required activityArn: Arn, workerName: Name }
structure GetActivityTaskOutput {
    /// Null when there was no task within a minute.
    taskToken: TaskToken
    input: SensitiveDataJobInput
}

/// Lists what an execution did, event by event.
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "events", pageSize: "maxResults")
operation GetExecutionHistory {
    input: GetExecutionHistoryInput, output: GetExecutionHistoryOutput
    errors: [
        ExecutionDoesNotExist, InvalidArn, InvalidToken, KmsAccessDeniedException, KmsInvalidStateException,
        KmsThrottlingException
    ]
}
structure GetExecutionHistoryInput {
    @required executionArn: Arn
    maxResults: PageSize
    /// True lists the latest event first.
    reverseOrder: Boolean
    nextToken: PageToken
    /// False leaves inputs and outputs out.
    includeExecutionData: Boolean
}
structure GetExecutionHistoryOutput { @required events: HistoryEventList, nextToken: PageToken }

/// Lists the activities of the account.
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "activities", pageSize: "maxResults")
operation ListActivities {
    input: ListActivitiesInput, output: ListActivitiesOutput
    errors: [InvalidToken]
}
structure ListActivitiesInput { maxResults: PageSize, nextToken: PageToken }
structure ListActivitiesOutput { @required activities: ActivityList, nextToken: PageToken }

/// Lists a state machine's executions, the latest first.
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "executions", pageSize: "maxResults")
operation ListExecutions {
    input: ListExecutionsInput, output: ListExecutionsOutput
    errors: [
        InvalidArn, InvalidToken, StateMachineDoesNotExist, StateMachineTypeNotSupported, ValidationException,
        ResourceNotFound
    ]
}
structure ListExecutionsInput {
    stateMachineArn: Arn
    statusFilter: ExecutionStatus
    maxResults: PageSize
    nextToken: ListExecutionsPageToken
    mapRunArn: LongArn
    redriveFilter: ExecutionRedriveFilter
}
structure ListExecutionsOutput { @required executions: ExecutionList, nextToken: ListExecutionsPageToken }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "mapRuns", pageSize: "maxResults")
operation ListMapRuns {
    input: ListMapRunsInput, output: ListMapRunsOutput
    errors: [ExecutionDoesNotExist, InvalidArn, InvalidToken]
}
structure ListMapRunsInput { @required executionArn: Arn, maxResults: PageSize, nextToken: PageToken }
structure ListMapRunsOutput { @required mapRuns: MapRunList, nextToken: PageToken }

/// Lists a state machine's aliases.
operation ListStateMachineAliases {
    input: ListStateMachineAliasesInput, output: ListStateMachineAliasesOutput
    errors: [InvalidArn, InvalidToken, ResourceNotFound, StateMachineDoesNotExist, StateMachineDeleting]
}
structure ListStateMachineAliasesInput { @required stateMachineArn: Arn, nextToken: PageToken, maxResults: PageSize }
structure ListStateMachineAliasesOutput { @required stateMachineAliases: StateMachineAliasList, nextToken: PageToken }

/// Lists a state machine's versions, the latest first.
operation ListStateMachineVersions {
    input: ListStateMachineVersionsInput, output: ListStateMachineVersionsOutput
    errors: [ValidationException, InvalidArn, InvalidToken]
}
structure ListStateMachineVersionsInput { @required stateMachineArn: Arn, nextToken: PageToken, maxResults: PageSize }
structure ListStateMachineVersionsOutput {
    @required stateMachineVersions: StateMachineVersionList
    nextToken: PageToken
}

/// Lists the state machines of the account.
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "stateMachines", pageSize: "maxResults")
operation ListStateMachines {
    input: ListStateMachinesInput, output: ListStateMachinesOutput
    errors: [InvalidToken]
}
structure ListStateMachinesInput { maxResults: PageSize, nextToken: PageToken }
structure ListStateMachinesOutput { @required stateMachines: StateMachineList, nextToken: PageToken }

/// Lists the tags of a state machine or an activity.
operation ListTagsForResource {
    input: ListTagsForResourceInput, output: ListTagsForResourceOutput
    errors: [InvalidArn, ResourceNotFound]
}
structure ListTagsForResourceInput { @required resourceArn: Arn }
structure ListTagsForResourceOutput { tags: TagList }

/// Keeps the current revision of a state machine as a numbered version.
@idempotent
operation PublishStateMachineVersion {
    input: PublishStateMachineVersionInput, output: PublishStateMachineVersionOutput
    errors: [
        ValidationException, StateMachineDeleting, StateMachineDoesNotExist, ServiceQuotaExceededException,
        ConflictException, InvalidArn
    ]
}
structure PublishStateMachineVersionInput {
    @required stateMachineArn: Arn
    revisionId: String
    description: VersionDescription
}
structure PublishStateMachineVersionOutput { @required creationDate: Timestamp, @required stateMachineVersionArn: Arn }

/// Runs a failed execution again from the state that failed.
@idempotent
operation RedriveExecution {
    input: RedriveExecutionInput, output: RedriveExecutionOutput
    errors: [ExecutionDoesNotExist, ExecutionNotRedrivable, ExecutionLimitExceeded, InvalidArn, ValidationException]
}
structure RedriveExecutionInput { @required executionArn: Arn, @idempotencyToken clientToken: ClientToken }
structure RedriveExecutionOutput { @required redriveDate: Timestamp }

/// Fails the task that waits with this task token.
operation SendTaskFailure {
    input: SendTaskFailureInput, output: SendTaskFailureOutput
    errors: [
        TaskDoesNotExist, InvalidToken, TaskTimedOut, KmsAccessDeniedException, KmsInvalidStateException,
        KmsThrottlingException
    ]
}
structure SendTaskFailureInput { @required taskToken: TaskToken, error: SensitiveError, cause: SensitiveCause }
structure SendTaskFailureOutput {}

/// Tells that the task with this token is still being worked on, which restarts its heartbeat time.
operation SendTaskHeartbeat {
    input: SendTaskHeartbeatInput, output: SendTaskHeartbeatOutput
    errors: [TaskDoesNotExist, InvalidToken, TaskTimedOut]
}
structure SendTaskHeartbeatInput { @required taskToken: TaskToken }
structure SendTaskHeartbeatOutput {}

/// Resumes the execution that waits with this task token; Output becomes the task's result.
operation SendTaskSuccess {
    input: SendTaskSuccessInput, output: SendTaskSuccessOutput
    errors: [
        TaskDoesNotExist, InvalidOutput, InvalidToken, TaskTimedOut, KmsAccessDeniedException,
        KmsInvalidStateException, KmsThrottlingException
    ]
}
structure SendTaskSuccessInput {
    @required taskToken: TaskToken
    /// The task's result, a JSON string.
    @required output: SensitiveData
}
structure SendTaskSuccessOutput {}

/// Starts an execution; with a name, starting it again with the same input answers with the running one.
@idempotent
operation StartExecution {
    input: StartExecutionInput, output: StartExecutionOutput
    errors: [
        ExecutionLimitExceeded, ExecutionAlreadyExists, InvalidArn, InvalidExecutionInput, InvalidName,
        StateMachineDoesNotExist, StateMachineDeleting, ValidationException, KmsAccessDeniedException,
        KmsInvalidStateException, KmsThrottlingException
    ]
}
structure StartExecutionInput {
    @required stateMachineArn: Arn
    name: Name
    /// A JSON string; null means {}.
    input: SensitiveData
    traceHeader: TraceHeader
}
structure StartExecutionOutput { @required executionArn: Arn, @required startDate: Timestamp }

/// Runs an Express workflow and waits for its result.
@endpoint(hostPrefix: "sync-")
operation StartSyncExecution {
    input: StartSyncExecutionInput, output: StartSyncExecutionOutput
    errors: [
        InvalidArn, InvalidExecutionInput, InvalidName, StateMachineDoesNotExist, StateMachineDeleting,
        StateMachineTypeNotSupported, KmsAccessDeniedException, KmsInvalidStateException, KmsThrottlingException
    ]
}
structure StartSyncExecutionInput {
    @required stateMachineArn: Arn
    name: Name
    input: SensitiveData
    traceHeader: TraceHeader
    includedData: IncludedData
}
structure StartSyncExecutionOutput {
    @required executionArn: Arn
    stateMachineArn: Arn
    name: Name
    @required startDate: Timestamp
    @required stopDate: Timestamp
    @required status: SyncExecutionStatus
    error: SensitiveError
    cause: SensitiveCause
    input: SensitiveData
    inputDetails: CloudWatchEventsExecutionDataDetails
    output: SensitiveData
    outputDetails: CloudWatchEventsExecutionDataDetails
    traceHeader: TraceHeader
    billingDetails: BillingDetails
}

/// Ends a running execution as ABORTED, with an error and a cause of your own.
operation StopExecution {
    input: StopExecutionInput, output: StopExecutionOutput
    errors: [
        ExecutionDoesNotExist, InvalidArn, ValidationException, KmsAccessDeniedException, KmsInvalidStateException,
        KmsThrottlingException
    ]
}
structure StopExecutionInput { @required executionArn: Arn, error: SensitiveError, cause: SensitiveCause }
structure StopExecutionOutput { @required stopDate: Timestamp }

/// Sets tags on a state machine or an activity.
operation TagResource {
    input: TagResourceInput, output: TagResourceOutput
    errors: [InvalidArn, ResourceNotFound, TooManyTags]
}
structure TagResourceInput { @required resourceArn: Arn, @required tags: TagList }
structure TagResourceOutput {}

/// Runs a single state with an input of yours and tells its result and next state.
@endpoint(hostPrefix: "sync-")
operation TestState {
    input: TestStateInput, output: TestStateOutput
    errors: [InvalidArn, InvalidDefinition, InvalidExecutionInput, ValidationException]
}
structure TestStateInput {
    /// A single state, or a whole definition when StateName says which state.
    @required definition: Definition
    roleArn: Arn
    input: SensitiveData
    inspectionLevel: InspectionLevel
    revealSecrets: Boolean
    variables: SensitiveData
    stateName: TestStateStateName
    mock: MockInput
    context: SensitiveData
    stateConfiguration: TestStateConfiguration
}
structure TestStateOutput {
    output: SensitiveData
    error: SensitiveError
    cause: SensitiveCause
    inspectionData: InspectionData
    nextState: StateName
    status: TestExecutionStatus
}

/// Removes tags from a state machine or an activity.
operation UntagResource {
    input: UntagResourceInput, output: UntagResourceOutput
    errors: [InvalidArn, ResourceNotFound]
}
structure UntagResourceInput { @required resourceArn: Arn, @required tagKeys: TagKeyList }
structure UntagResourceOutput {}

operation UpdateMapRun {
    input: UpdateMapRunInput, output: UpdateMapRunOutput
    errors: [ResourceNotFound, InvalidArn, ValidationException]
}
structure UpdateMapRunInput {
    @required mapRunArn: LongArn
    maxConcurrency: MaxConcurrency
    toleratedFailurePercentage: ToleratedFailurePercentage
    toleratedFailureCount: ToleratedFailureCount
}
structure UpdateMapRunOutput {}

/// Changes a state machine; executions that already run keep the definition they started with.
@idempotent
operation UpdateStateMachine {
    input: UpdateStateMachineInput, output: UpdateStateMachineOutput
    errors: [
        InvalidArn, InvalidDefinition, InvalidLoggingConfiguration, InvalidTracingConfiguration,
        MissingRequiredParameter, StateMachineDeleting, StateMachineDoesNotExist, ServiceQuotaExceededException,
        ConflictException, ValidationException, InvalidEncryptionConfiguration, KmsAccessDeniedException,
        KmsThrottlingException
    ]
}
structure UpdateStateMachineInput {
    @required stateMachineArn: Arn
    definition: Definition
    roleArn: Arn
    loggingConfiguration: LoggingConfiguration
    tracingConfiguration: TracingConfiguration
    publish: Boolean
    versionDescription: VersionDescription
    encryptionConfiguration: EncryptionConfiguration
}
structure UpdateStateMachineOutput { @required updateDate: Timestamp, revisionId: String, stateMachineVersionArn: Arn }

/// Changes which versions an alias routes to.
operation UpdateStateMachineAlias {
    input: UpdateStateMachineAliasInput, output: UpdateStateMachineAliasOutput
    errors: [ValidationException, InvalidArn, ResourceNotFound, ConflictException, StateMachineDeleting]
}
structure UpdateStateMachineAliasInput {
    @required stateMachineAliasArn: Arn
    description: AliasDescription
    routingConfiguration: RoutingConfigurationList
}
structure UpdateStateMachineAliasOutput { @required updateDate: Timestamp }

/// Checks a definition without making a state machine and lists what is wrong with it.
operation ValidateStateMachineDefinition {
    input: ValidateStateMachineDefinitionInput, output: ValidateStateMachineDefinitionOutput
    errors: [ValidationException]
}
structure ValidateStateMachineDefinitionInput {
    @required definition: Definition
    type: StateMachineType
    severity: ValidateStateMachineDefinitionSeverity
    maxResults: ValidateStateMachineDefinitionMaxResult
}
structure ValidateStateMachineDefinitionOutput {
    @required result: ValidateStateMachineDefinitionResultCode
    @required diagnostics: ValidateStateMachineDefinitionDiagnosticList
    truncated: Boolean
}

structure ActivityFailedEventDetails { error: SensitiveError, cause: SensitiveCause }
structure ActivityListItem { @required activityArn: Arn, @required name: Name, @required creationDate: Timestamp }
structure ActivityScheduleFailedEventDetails { error: SensitiveError, cause: SensitiveCause }
structure ActivityScheduledEventDetails {
    @required resource: Arn
    input: SensitiveData
    inputDetails: HistoryEventExecutionDataDetails
    timeoutInSeconds: Long
    heartbeatInSeconds: Long
}
structure ActivityStartedEventDetails { workerName: Identity }
structure ActivitySucceededEventDetails { output: SensitiveData, outputDetails: HistoryEventExecutionDataDetails }
structure ActivityTimedOutEventDetails { error: SensitiveError, cause: SensitiveCause }
structure AssignedVariablesDetails { truncated: Boolean }
structure BillingDetails { billedMemoryUsedInMB: BilledMemoryUsed, billedDurationInMilliseconds: BilledDuration }
structure CloudWatchEventsExecutionDataDetails { included: Boolean }
structure CloudWatchLogsLogGroup { logGroupArn: Arn }
structure EncryptionConfiguration {
    kmsKeyId: KmsKeyId
    kmsDataKeyReusePeriodSeconds: KmsDataKeyReusePeriodSeconds
    @required type: EncryptionType
}
structure EvaluationFailedEventDetails {
    error: SensitiveError
    cause: SensitiveCause
    location: EvaluationFailureLocation
    @required state: StateName
}
structure ExecutionAbortedEventDetails { error: SensitiveError, cause: SensitiveCause }
structure ExecutionFailedEventDetails { error: SensitiveError, cause: SensitiveCause }
structure ExecutionListItem {
    @required executionArn: Arn
    @required stateMachineArn: Arn
    @required name: Name
    @required status: ExecutionStatus
    @required startDate: Timestamp
    stopDate: Timestamp
    mapRunArn: LongArn
    itemCount: UnsignedInteger
    stateMachineVersionArn: Arn
    stateMachineAliasArn: Arn
    redriveCount: Integer
    redriveDate: Timestamp
}
structure ExecutionRedrivenEventDetails { redriveCount: Integer }
structure ExecutionStartedEventDetails {
    input: SensitiveData
    inputDetails: HistoryEventExecutionDataDetails
    roleArn: Arn
    stateMachineAliasArn: Arn
    stateMachineVersionArn: Arn
}
structure ExecutionSucceededEventDetails { output: SensitiveData, outputDetails: HistoryEventExecutionDataDetails }
structure ExecutionTimedOutEventDetails { error: SensitiveError, cause: SensitiveCause }
structure HistoryEvent {
    @required timestamp: Timestamp
    @required type: HistoryEventType
    @required id: Long
    /// The event that led to this one; 0 for the first.
    previousEventId: Long
    activityFailedEventDetails: ActivityFailedEventDetails
    activityScheduleFailedEventDetails: ActivityScheduleFailedEventDetails
    activityScheduledEventDetails: ActivityScheduledEventDetails
    activityStartedEventDetails: ActivityStartedEventDetails
    activitySucceededEventDetails: ActivitySucceededEventDetails
    activityTimedOutEventDetails: ActivityTimedOutEventDetails
    taskFailedEventDetails: TaskFailedEventDetails
    taskScheduledEventDetails: TaskScheduledEventDetails
    taskStartFailedEventDetails: TaskStartFailedEventDetails
    taskStartedEventDetails: TaskStartedEventDetails
    taskSubmitFailedEventDetails: TaskSubmitFailedEventDetails
    taskSubmittedEventDetails: TaskSubmittedEventDetails
    taskSucceededEventDetails: TaskSucceededEventDetails
    taskTimedOutEventDetails: TaskTimedOutEventDetails
    executionFailedEventDetails: ExecutionFailedEventDetails
    executionStartedEventDetails: ExecutionStartedEventDetails
    executionSucceededEventDetails: ExecutionSucceededEventDetails
    executionAbortedEventDetails: ExecutionAbortedEventDetails
    executionTimedOutEventDetails: ExecutionTimedOutEventDetails
    executionRedrivenEventDetails: ExecutionRedrivenEventDetails
    mapStateStartedEventDetails: MapStateStartedEventDetails
    mapIterationStartedEventDetails: MapIterationEventDetails
    mapIterationSucceededEventDetails: MapIterationEventDetails
    mapIterationFailedEventDetails: MapIterationEventDetails
    mapIterationAbortedEventDetails: MapIterationEventDetails
    lambdaFunctionFailedEventDetails: LambdaFunctionFailedEventDetails
    lambdaFunctionScheduleFailedEventDetails: LambdaFunctionScheduleFailedEventDetails
    lambdaFunctionScheduledEventDetails: LambdaFunctionScheduledEventDetails
    lambdaFunctionStartFailedEventDetails: LambdaFunctionStartFailedEventDetails
    lambdaFunctionSucceededEventDetails: LambdaFunctionSucceededEventDetails
    lambdaFunctionTimedOutEventDetails: LambdaFunctionTimedOutEventDetails
    stateEnteredEventDetails: StateEnteredEventDetails
    stateExitedEventDetails: StateExitedEventDetails
    mapRunStartedEventDetails: MapRunStartedEventDetails
    mapRunFailedEventDetails: MapRunFailedEventDetails
    mapRunRedrivenEventDetails: MapRunRedrivenEventDetails
    evaluationFailedEventDetails: EvaluationFailedEventDetails
}
structure HistoryEventExecutionDataDetails { truncated: Boolean }
@sensitive structure InspectionData {
    input: SensitiveData
    afterArguments: SensitiveData
    afterInputPath: SensitiveData
    afterParameters: SensitiveData
    result: SensitiveData
    afterResultSelector: SensitiveData
    afterResultPath: SensitiveData
    request: InspectionDataRequest
    response: InspectionDataResponse
    variables: SensitiveData
    errorDetails: InspectionErrorDetails
    afterItemsPath: SensitiveData
    afterItemSelector: SensitiveData
    afterItemBatcher: SensitiveData
    afterItemsPointer: SensitiveData
    toleratedFailureCount: InspectionToleratedFailureCount
    toleratedFailurePercentage: InspectionToleratedFailurePercentage
    maxConcurrency: InspectionMaxConcurrency
}
structure InspectionDataRequest { protocol: String, method: String, url: String, headers: String, body: String }
structure InspectionDataResponse {
    protocol: String
    statusCode: String
    statusMessage: String
    headers: String
    body: String
}
structure InspectionErrorDetails {
    catchIndex: ExceptionHandlerIndex
    retryIndex: ExceptionHandlerIndex
    retryBackoffIntervalSeconds: RetryBackoffIntervalSeconds
}
structure LambdaFunctionFailedEventDetails { error: SensitiveError, cause: SensitiveCause }
structure LambdaFunctionScheduleFailedEventDetails { error: SensitiveError, cause: SensitiveCause }
structure LambdaFunctionScheduledEventDetails {
    @required resource: Arn
    input: SensitiveData
    inputDetails: HistoryEventExecutionDataDetails
    timeoutInSeconds: Long
    taskCredentials: TaskCredentials
}
structure LambdaFunctionStartFailedEventDetails { error: SensitiveError, cause: SensitiveCause }
structure LambdaFunctionSucceededEventDetails { output: SensitiveData, outputDetails: HistoryEventExecutionDataDetails }
structure LambdaFunctionTimedOutEventDetails { error: SensitiveError, cause: SensitiveCause }
structure LogDestination { cloudWatchLogsLogGroup: CloudWatchLogsLogGroup }
structure LoggingConfiguration { level: LogLevel, includeExecutionData: Boolean, destinations: LogDestinationList }
structure MapIterationEventDetails { name: Name, index: UnsignedInteger }
structure MapRunExecutionCounts {
    @required pending: UnsignedLong
    @required running: UnsignedLong
    @required succeeded: UnsignedLong
    @required failed: UnsignedLong
    @required timedOut: UnsignedLong
    @required aborted: UnsignedLong
    @required total: UnsignedLong
    @required resultsWritten: UnsignedLong
    failuresNotRedrivable: Long
    pendingRedrive: Long
}
structure MapRunFailedEventDetails { error: SensitiveError, cause: SensitiveCause }
structure MapRunItemCounts {
    @required pending: UnsignedLong
    @required running: UnsignedLong
    @required succeeded: UnsignedLong
    @required failed: UnsignedLong
    @required timedOut: UnsignedLong
    @required aborted: UnsignedLong
    @required total: UnsignedLong
    @required resultsWritten: UnsignedLong
    failuresNotRedrivable: Long
    pendingRedrive: Long
}
structure MapRunListItem {
    @required executionArn: Arn
    @required mapRunArn: LongArn
    @required stateMachineArn: Arn
    @required startDate: Timestamp
    stopDate: Timestamp
}
structure MapRunRedrivenEventDetails { mapRunArn: LongArn, redriveCount: Integer }
structure MapRunStartedEventDetails { mapRunArn: LongArn }
structure MapStateStartedEventDetails { length: UnsignedInteger }
structure MockErrorOutput { error: SensitiveError, cause: SensitiveCause }
structure MockInput {
    result: SensitiveData
    errorOutput: MockErrorOutput
    fieldValidationMode: MockResponseValidationMode
}
structure RoutingConfigurationListItem { @required stateMachineVersionArn: Arn, @required weight: VersionWeight }
structure StateEnteredEventDetails {
    @required name: Name
    input: SensitiveData
    inputDetails: HistoryEventExecutionDataDetails
}
structure StateExitedEventDetails {
    @required name: Name
    output: SensitiveData
    outputDetails: HistoryEventExecutionDataDetails
    assignedVariables: AssignedVariables
    assignedVariablesDetails: AssignedVariablesDetails
}
structure StateMachineAliasListItem { @required stateMachineAliasArn: LongArn, @required creationDate: Timestamp }
structure StateMachineListItem {
    @required stateMachineArn: Arn
    @required name: Name
    @required type: StateMachineType
    @required creationDate: Timestamp
}
structure StateMachineVersionListItem { @required stateMachineVersionArn: LongArn, @required creationDate: Timestamp }
structure Tag { key: TagKey, value: TagValue }
structure TaskCredentials { roleArn: LongArn }
structure TaskFailedEventDetails {
    @required resourceType: Name
    @required resource: Name
    error: SensitiveError
    cause: SensitiveCause
}
structure TaskScheduledEventDetails {
    @required resourceType: Name
    @required resource: Name
    @required region: Name
    @required parameters: ConnectorParameters
    timeoutInSeconds: Long
    heartbeatInSeconds: Long
    taskCredentials: TaskCredentials
}
structure TaskStartFailedEventDetails {
    @required resourceType: Name
    @required resource: Name
    error: SensitiveError
    cause: SensitiveCause
}
structure TaskStartedEventDetails { @required resourceType: Name, @required resource: Name }
structure TaskSubmitFailedEventDetails {
    @required resourceType: Name
    @required resource: Name
    error: SensitiveError
    cause: SensitiveCause
}
structure TaskSubmittedEventDetails {
    @required resourceType: Name
    @required resource: Name
    output: SensitiveData
    outputDetails: HistoryEventExecutionDataDetails
}
structure TaskSucceededEventDetails {
    @required resourceType: Name
    @required resource: Name
    output: SensitiveData
    outputDetails: HistoryEventExecutionDataDetails
}
structure TaskTimedOutEventDetails {
    @required resourceType: Name
    @required resource: Name
    error: SensitiveError
    cause: SensitiveCause
}
structure TestStateConfiguration {
    retrierRetryCount: RetrierRetryCount
    errorCausedByState: TestStateStateName
    mapIterationFailureCount: MapIterationFailureCount
    mapItemReaderData: SensitiveData
}
structure TracingConfiguration { enabled: Boolean }
structure ValidateStateMachineDefinitionDiagnostic {
    @required severity: ValidateStateMachineDefinitionSeverity
    @required code: ValidateStateMachineDefinitionCode
    @required message: ValidateStateMachineDefinitionMessage
    location: ValidateStateMachineDefinitionLocation
}

@error("client") structure ActivityAlreadyExists { message: String }
@error("client") structure ActivityDoesNotExist { message: String }
@error("client") structure ActivityLimitExceeded { message: String }
@error("client") structure ActivityWorkerLimitExceeded { message: String }
@error("client") structure ConflictException { message: String }
@error("client") structure ExecutionAlreadyExists { message: String }
@error("client") structure ExecutionDoesNotExist { message: String }
@error("client") structure ExecutionLimitExceeded { message: String }
@error("client") structure ExecutionNotRedrivable { message: String }
@error("client") structure InvalidArn { message: String }
@error("client") structure InvalidDefinition { message: String }
@error("client") structure InvalidEncryptionConfiguration { message: String }
@error("client") structure InvalidExecutionInput { message: String }
@error("client") structure InvalidLoggingConfiguration { message: String }
@error("client") structure InvalidName { message: String }
@error("client") structure InvalidOutput { message: String }
@error("client") structure InvalidToken { message: String }
@error("client") structure InvalidTracingConfiguration { message: String }
@error("client") structure KmsAccessDeniedException { message: String }
@error("client") structure KmsInvalidStateException { kmsKeyState: KmsKeyState, message: String }
@error("client") structure KmsThrottlingException { message: String }
@error("client") structure MissingRequiredParameter { message: String }
@error("client") structure ResourceNotFound { message: String, resourceName: Arn }
@error("client") structure ServiceQuotaExceededException { message: String }
@error("client") structure StateMachineAlreadyExists { message: String }
@error("client") structure StateMachineDeleting { message: String }
@error("client") structure StateMachineDoesNotExist { message: String }
@error("client") structure StateMachineLimitExceeded { message: String }
@error("client") structure StateMachineTypeNotSupported { message: String }
@error("client") structure TaskDoesNotExist { message: String }
@error("client") structure TaskTimedOut { message: String }
@error("client") structure TooManyTags { message: String, resourceName: Arn }
@error("client") structure ValidationException { message: String, reason: ValidationExceptionReason }

list ActivityList { member: ActivityListItem }
map AssignedVariables { key: VariableName, value: VariableValue }
list ExecutionList { member: ExecutionListItem }
list HistoryEventList { member: HistoryEvent }
list LogDestinationList { member: LogDestination }
list MapRunList { member: MapRunListItem }
@length(min: 1, max: 2) list RoutingConfigurationList { member: RoutingConfigurationListItem }
list StateMachineAliasList { member: StateMachineAliasListItem }
list StateMachineList { member: StateMachineListItem }
list StateMachineVersionList { member: StateMachineVersionListItem }
list TagKeyList { member: TagKey }
list TagList { member: Tag }
list ValidateStateMachineDefinitionDiagnosticList { member: ValidateStateMachineDefinitionDiagnostic }
list VariableNameList { member: VariableName }
@sensitive map VariableReferences { key: StateName, value: VariableNameList }

enum EncryptionType { AWS_OWNED_KEY, CUSTOMER_MANAGED_KMS_KEY }
enum ExecutionRedriveFilter { REDRIVEN, NOT_REDRIVEN }
enum ExecutionRedriveStatus { REDRIVABLE, NOT_REDRIVABLE, REDRIVABLE_BY_MAP_RUN }
enum ExecutionStatus { RUNNING, SUCCEEDED, FAILED, TIMED_OUT, ABORTED, PENDING_REDRIVE }
enum HistoryEventType {
    ActivityFailed, ActivityScheduled, ActivityScheduleFailed, ActivityStarted, ActivitySucceeded, ActivityTimedOut,
    ChoiceStateEntered, ChoiceStateExited, ExecutionAborted, ExecutionFailed, ExecutionStarted, ExecutionSucceeded,
    ExecutionTimedOut, FailStateEntered, LambdaFunctionFailed, LambdaFunctionScheduled, LambdaFunctionScheduleFailed,
    LambdaFunctionStarted, LambdaFunctionStartFailed, LambdaFunctionSucceeded, LambdaFunctionTimedOut,
    MapIterationAborted, MapIterationFailed, MapIterationStarted, MapIterationSucceeded, MapStateAborted,
    MapStateEntered, MapStateExited, MapStateFailed, MapStateStarted, MapStateSucceeded, ParallelStateAborted,
    ParallelStateEntered, ParallelStateExited, ParallelStateFailed, ParallelStateStarted, ParallelStateSucceeded,
    PassStateEntered, PassStateExited, SucceedStateEntered, SucceedStateExited, TaskFailed, TaskScheduled,
    TaskStarted, TaskStartFailed, TaskStateAborted, TaskStateEntered, TaskStateExited, TaskSubmitFailed,
    TaskSubmitted, TaskSucceeded, TaskTimedOut, WaitStateAborted, WaitStateEntered, WaitStateExited, MapRunAborted,
    MapRunFailed, MapRunStarted, MapRunSucceeded, ExecutionRedriven, MapRunRedriven, EvaluationFailed
}
enum IncludedData { ALL_DATA, METADATA_ONLY }
enum InspectionLevel { INFO, DEBUG, TRACE }
enum KmsKeyState { DISABLED, PENDING_DELETION, PENDING_IMPORT, UNAVAILABLE, CREATING }
enum LogLevel { ALL, ERROR, FATAL, OFF }
enum MapRunStatus { RUNNING, SUCCEEDED, FAILED, ABORTED }
enum MockResponseValidationMode { STRICT, PRESENT, NONE }
enum StateMachineStatus { ACTIVE, DELETING }
enum StateMachineType { STANDARD, EXPRESS }
enum SyncExecutionStatus { SUCCEEDED, FAILED, TIMED_OUT }
enum TestExecutionStatus { SUCCEEDED, FAILED, RETRIABLE, CAUGHT_ERROR }
enum ValidateStateMachineDefinitionResultCode { OK, FAIL }
enum ValidateStateMachineDefinitionSeverity { ERROR, WARNING }
enum ValidationExceptionReason {
    API_DOES_NOT_SUPPORT_LABELED_ARNS, MISSING_REQUIRED_PARAMETER, CANNOT_UPDATE_COMPLETED_MAP_RUN,
    INVALID_ROUTING_CONFIGURATION
}

@length(max: 256) @sensitive string AliasDescription
@length(min: 1, max: 256) string Arn
@range(min: 0) long BilledDuration
@range(min: 0) long BilledMemoryUsed
@length(min: 1, max: 80) @pattern("^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$") string CharacterRestrictedName
@length(min: 1, max: 64) @pattern("[!-~]+") string ClientToken
@length(min: 0, max: 262144) @sensitive string ConnectorParameters
@length(min: 1, max: 1048576) @sensitive string Definition
@length(min: 0, max: 256) @sensitive string EvaluationFailureLocation
@range(min: 0) @sensitive integer ExceptionHandlerIndex
@length(max: 256) string Identity
@range(min: 0) @sensitive integer InspectionMaxConcurrency
@range(min: 0) @sensitive integer InspectionToleratedFailureCount
@range(min: 0, max: 100) @sensitive float InspectionToleratedFailurePercentage
@range(min: 60, max: 900) integer KmsDataKeyReusePeriodSeconds
@length(min: 1, max: 2048) string KmsKeyId
@length(min: 1, max: 3096) string ListExecutionsPageToken
@length(min: 1, max: 2000) string LongArn
@range(min: 0) integer MapIterationFailureCount
@range(min: 0) integer MaxConcurrency
@length(min: 1, max: 80) string Name
@range(min: 0, max: 1000) integer PageSize
@length(min: 1, max: 1024) string PageToken
@range(min: 0) integer RetrierRetryCount
@range(min: 0) @sensitive integer RetryBackoffIntervalSeconds
@length(min: 0, max: 32768) @sensitive string SensitiveCause
@length(max: 262144) @sensitive string SensitiveData
@length(max: 1048576) @sensitive string SensitiveDataJobInput
@length(min: 0, max: 256) @sensitive string SensitiveError
@length(min: 1, max: 80) string StateName
@length(min: 1, max: 128) string TagKey
@length(min: 0, max: 256) string TagValue
@length(min: 1, max: 2048) string TaskToken
@length(min: 1, max: 80) @sensitive string TestStateStateName
@range(min: 0) long ToleratedFailureCount
@range(min: 0, max: 100) float ToleratedFailurePercentage
@length(min: 0, max: 256) @pattern("\\p{ASCII}*") string TraceHeader
@range(min: 0) integer UnsignedInteger
@range(min: 0) long UnsignedLong
@sensitive string ValidateStateMachineDefinitionCode
@sensitive string ValidateStateMachineDefinitionLocation
@range(min: 0, max: 100) integer ValidateStateMachineDefinitionMaxResult
@sensitive string ValidateStateMachineDefinitionMessage
@sensitive string VariableName
@sensitive string VariableValue
@length(max: 256) @sensitive string VersionDescription
@range(min: 0, max: 100) integer VersionWeight
