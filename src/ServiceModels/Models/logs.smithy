$version: "2.0"

// Amazon CloudWatch Logs's API, trimmed from the model that AWS publishes. See the README beside this folder.
namespace com.amazonaws.cloudwatchlogs

@aws.api#service(sdkId: "CloudWatch Logs", endpointPrefix: "logs")
@aws.auth#sigv4(name: "logs")
@aws.protocols#awsJson1_1
service Logs_20140328 {
    version: "2014-03-28"
    operations: [
        AssociateKmsKey, AssociateSourceToS3TableIntegration, CancelExportTask, CancelImportTask, CreateDelivery,
        CreateExportTask, CreateImportTask, CreateLogAnomalyDetector, CreateLogGroup, CreateLogStream,
        CreateLookupTable, CreateScheduledQuery, DeleteAccountPolicy, DeleteDataProtectionPolicy, DeleteDelivery,
        DeleteDeliveryDestination, DeleteDeliveryDestinationPolicy, DeleteDeliverySource, DeleteDestination,
        DeleteIndexPolicy, DeleteIntegration, DeleteLogAnomalyDetector, DeleteLogGroup, DeleteLogStream,
        DeleteLookupTable, DeleteMetricFilter, DeleteQueryDefinition, DeleteResourcePolicy, DeleteRetentionPolicy,
        DeleteScheduledQuery, DeleteSubscriptionFilter, DeleteTransformer, DescribeAccountPolicies,
        DescribeConfigurationTemplates, DescribeDeliveries, DescribeDeliveryDestinations, DescribeDeliverySources,
        DescribeDestinations, DescribeExportTasks, DescribeFieldIndexes, DescribeImportTaskBatches,
        DescribeImportTasks, DescribeIndexPolicies, DescribeLogGroups, DescribeLogStreams, DescribeLookupTables,
        DescribeMetricFilters, DescribeQueries, DescribeQueryDefinitions, DescribeResourcePolicies,
        DescribeSubscriptionFilters, DisassociateKmsKey, DisassociateSourceFromS3TableIntegration, FilterLogEvents,
        GetDataProtectionPolicy, GetDelivery, GetDeliveryDestination, GetDeliveryDestinationPolicy,
        GetDeliverySource, GetIntegration, GetLogAnomalyDetector, GetLogEvents, GetLogFields, GetLogGroupFields,
        GetLogObject, GetLogRecord, GetLookupTable, GetQueryResults, GetScheduledQuery, GetScheduledQueryHistory,
        GetTransformer, ListAggregateLogGroupSummaries, ListAnomalies, ListIntegrations, ListLogAnomalyDetectors,
        ListLogGroups, ListLogGroupsForQuery, ListScheduledQueries, ListSourcesForS3TableIntegration,
        ListTagsForResource, ListTagsLogGroup, PutAccountPolicy, PutBearerTokenAuthentication,
        PutDataProtectionPolicy, PutDeliveryDestination, PutDeliveryDestinationPolicy, PutDeliverySource,
        PutDestination, PutDestinationPolicy, PutIndexPolicy, PutIntegration, PutLogEvents,
        PutLogGroupDeletionProtection, PutMetricFilter, PutQueryDefinition, PutResourcePolicy, PutRetentionPolicy,
        PutSubscriptionFilter, PutTransformer, StartLiveTail, StartQuery, StopQuery, TagLogGroup, TagResource,
        TestMetricFilter, TestTransformer, UntagLogGroup, UntagResource, UpdateAnomaly, UpdateDeliveryConfiguration,
        UpdateLogAnomalyDetector, UpdateLookupTable, UpdateScheduledQuery
    ]
}

operation AssociateKmsKey {
    input: AssociateKmsKeyRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException
    ]
}
structure AssociateKmsKeyRequest {
    logGroupName: LogGroupName
    @required kmsKeyId: KmsKeyId
    resourceIdentifier: ResourceIdentifier
}

operation AssociateSourceToS3TableIntegration {
    input: AssociateSourceToS3TableIntegrationRequest, output: AssociateSourceToS3TableIntegrationResponse
    errors: [
        AccessDeniedException, ResourceNotFoundException, ThrottlingException, ValidationException,
        InternalServerException
    ]
}
structure AssociateSourceToS3TableIntegrationRequest {
    @required integrationArn: String
    @required dataSource: DataSource
}
structure AssociateSourceToS3TableIntegrationResponse { identifier: S3TableIntegrationSourceIdentifier }

operation CancelExportTask {
    input: CancelExportTaskRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, InvalidOperationException, ServiceUnavailableException
    ]
}
structure CancelExportTaskRequest { @required taskId: ExportTaskId }

operation CancelImportTask {
    input: CancelImportTaskRequest, output: CancelImportTaskResponse
    errors: [
        AccessDeniedException, InvalidParameterException, ResourceNotFoundException, ThrottlingException,
        InvalidOperationException
    ]
}
structure CancelImportTaskRequest { @required importId: ImportId }
structure CancelImportTaskResponse {
    importId: ImportId
    importStatistics: ImportStatistics
    importStatus: ImportStatus
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
}

operation CreateDelivery {
    input: CreateDeliveryRequest, output: CreateDeliveryResponse
    errors: [
        ServiceUnavailableException, ConflictException, ResourceNotFoundException, ValidationException,
        AccessDeniedException, ServiceQuotaExceededException, ThrottlingException
    ]
}
structure CreateDeliveryRequest {
    @required deliverySourceName: DeliverySourceName
    @required deliveryDestinationArn: String
    recordFields: RecordFields
    fieldDelimiter: FieldDelimiter
    s3DeliveryConfiguration: S3DeliveryConfiguration
    tags: Tags
}
structure CreateDeliveryResponse { delivery: Delivery }

operation CreateExportTask {
    input: CreateExportTaskRequest, output: CreateExportTaskResponse
    errors: [
        InvalidParameterException, LimitExceededException, OperationAbortedException, ServiceUnavailableException,
        ResourceNotFoundException, ResourceAlreadyExistsException
    ]
}
structure CreateExportTaskRequest {
    taskName: ExportTaskName
    @required logGroupName: LogGroupName
    logStreamNamePrefix: LogStreamName
    @required from: Timestamp
    @required to: Timestamp
    @required destination: ExportDestinationBucket
    destinationPrefix: String
}
structure CreateExportTaskResponse { taskId: ExportTaskId }

operation CreateImportTask {
    input: CreateImportTaskRequest, output: CreateImportTaskResponse
    errors: [
        AccessDeniedException, ConflictException, InvalidParameterException, ResourceNotFoundException,
        ThrottlingException, ValidationException, InvalidOperationException
    ]
}
structure CreateImportTaskRequest {
    @required importSourceArn: String
    @required importRoleArn: RoleArn
    importFilter: ImportFilter
}
structure CreateImportTaskResponse { importId: ImportId, importDestinationArn: String, creationTime: Timestamp }

operation CreateLogAnomalyDetector {
    input: CreateLogAnomalyDetectorRequest, output: CreateLogAnomalyDetectorResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, OperationAbortedException,
        LimitExceededException
    ]
}
structure CreateLogAnomalyDetectorRequest {
    @required logGroupArnList: LogGroupArnList
    detectorName: DetectorName
    evaluationFrequency: EvaluationFrequency
    filterPattern: FilterPattern
    kmsKeyId: DetectorKmsKeyArn
    anomalyVisibilityTime: AnomalyVisibilityTime
    tags: Tags
}
structure CreateLogAnomalyDetectorResponse { anomalyDetectorArn: AnomalyDetectorArn }

/// Makes a log group.
operation CreateLogGroup {
    input: CreateLogGroupRequest
    errors: [
        InvalidParameterException, ResourceAlreadyExistsException, LimitExceededException, OperationAbortedException,
        ServiceUnavailableException
    ]
}
structure CreateLogGroupRequest {
    @required logGroupName: LogGroupName
    kmsKeyId: KmsKeyId
    tags: Tags
    logGroupClass: LogGroupClass
    deletionProtectionEnabled: Boolean
}

/// Makes a log stream in a log group.
operation CreateLogStream {
    input: CreateLogStreamRequest
    errors: [
        InvalidParameterException, ResourceAlreadyExistsException, ResourceNotFoundException,
        ServiceUnavailableException
    ]
}
structure CreateLogStreamRequest { @required logGroupName: LogGroupName, @required logStreamName: LogStreamName }

operation CreateLookupTable {
    input: CreateLookupTableRequest, output: CreateLookupTableResponse
    errors: [
        InvalidParameterException, ResourceAlreadyExistsException, AccessDeniedException, LimitExceededException,
        ValidationException, ServiceUnavailableException
    ]
}
structure CreateLookupTableRequest {
    @required lookupTableName: LookupTableName
    description: LookupTableDescription
    @required tableBody: TableBody
    kmsKeyId: KmsKeyId
    tags: Tags
}
structure CreateLookupTableResponse { lookupTableArn: String, createdAt: Timestamp }

operation CreateScheduledQuery {
    input: CreateScheduledQueryRequest, output: CreateScheduledQueryResponse
    errors: [
        ValidationException, AccessDeniedException, ResourceNotFoundException, ConflictException,
        ServiceQuotaExceededException, ThrottlingException, InternalServerException
    ]
}
structure CreateScheduledQueryRequest {
    @required name: ScheduledQueryName
    description: ScheduledQueryDescription
    @required queryLanguage: QueryLanguage
    @required queryString: QueryString
    logGroupIdentifiers: ScheduledQueryLogGroupIdentifiers
    @required scheduleExpression: ScheduleExpression
    timezone: ScheduleTimezone
    startTimeOffset: Long
    destinationConfiguration: DestinationConfiguration
    scheduleStartTime: Timestamp
    scheduleEndTime: Timestamp
    @required executionRoleArn: RoleArn
    state: ScheduledQueryState
    tags: Tags
}
structure CreateScheduledQueryResponse { scheduledQueryArn: String, state: ScheduledQueryState }

operation DeleteAccountPolicy {
    input: DeleteAccountPolicyRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, OperationAbortedException
    ]
}
structure DeleteAccountPolicyRequest { @required policyName: String, @required policyType: PolicyType }

operation DeleteDataProtectionPolicy {
    input: DeleteDataProtectionPolicyRequest
    errors: [
        InvalidParameterException, OperationAbortedException, ResourceNotFoundException, ServiceUnavailableException
    ]
}
structure DeleteDataProtectionPolicyRequest { @required logGroupIdentifier: LogGroupIdentifier }

operation DeleteDelivery {
    input: DeleteDeliveryRequest
    errors: [
        ResourceNotFoundException, ServiceUnavailableException, ConflictException, ValidationException,
        ServiceQuotaExceededException, ThrottlingException
    ]
}
structure DeleteDeliveryRequest { @required id: DeliveryId }

operation DeleteDeliveryDestination {
    input: DeleteDeliveryDestinationRequest
    errors: [
        ResourceNotFoundException, ServiceUnavailableException, ConflictException, ValidationException,
        ServiceQuotaExceededException, ThrottlingException
    ]
}
structure DeleteDeliveryDestinationRequest { @required name: DeliveryDestinationName }

operation DeleteDeliveryDestinationPolicy {
    input: DeleteDeliveryDestinationPolicyRequest
    errors: [ServiceUnavailableException, ValidationException, ResourceNotFoundException, ConflictException]
}
structure DeleteDeliveryDestinationPolicyRequest { @required deliveryDestinationName: DeliveryDestinationName }

operation DeleteDeliverySource {
    input: DeleteDeliverySourceRequest
    errors: [
        ResourceNotFoundException, ServiceUnavailableException, ConflictException, ValidationException,
        ServiceQuotaExceededException, ThrottlingException
    ]
}
structure DeleteDeliverySourceRequest { @required name: DeliverySourceName }

operation DeleteDestination {
    input: DeleteDestinationRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException
    ]
}
structure DeleteDestinationRequest { @required destinationName: DestinationName }

operation DeleteIndexPolicy {
    input: DeleteIndexPolicyRequest, output: DeleteIndexPolicyResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, LimitExceededException, OperationAbortedException,
        ServiceUnavailableException
    ]
}
structure DeleteIndexPolicyRequest { @required logGroupIdentifier: LogGroupIdentifier }
structure DeleteIndexPolicyResponse {}

operation DeleteIntegration {
    input: DeleteIntegrationRequest, output: DeleteIntegrationResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, ValidationException]
}
structure DeleteIntegrationRequest { @required integrationName: IntegrationName, force: Boolean }
structure DeleteIntegrationResponse {}

operation DeleteLogAnomalyDetector {
    input: DeleteLogAnomalyDetectorRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, OperationAbortedException
    ]
}
structure DeleteLogAnomalyDetectorRequest { @required anomalyDetectorArn: AnomalyDetectorArn }

/// Deletes a log group with everything in it.
operation DeleteLogGroup {
    input: DeleteLogGroupRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException,
        ValidationException
    ]
}
structure DeleteLogGroupRequest { @required logGroupName: LogGroupName }

/// Deletes a log stream with its events.
operation DeleteLogStream {
    input: DeleteLogStreamRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException,
        ValidationException
    ]
}
structure DeleteLogStreamRequest { @required logGroupName: LogGroupName, @required logStreamName: LogStreamName }

operation DeleteLookupTable {
    input: DeleteLookupTableRequest
    errors: [InvalidParameterException, ResourceNotFoundException, AccessDeniedException, ServiceUnavailableException]
}
structure DeleteLookupTableRequest { @required lookupTableArn: String }

operation DeleteMetricFilter {
    input: DeleteMetricFilterRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException
    ]
}
structure DeleteMetricFilterRequest { @required logGroupName: LogGroupName, @required filterName: FilterName }

operation DeleteQueryDefinition {
    input: DeleteQueryDefinitionRequest, output: DeleteQueryDefinitionResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure DeleteQueryDefinitionRequest { @required queryDefinitionId: QueryId }
structure DeleteQueryDefinitionResponse { success: Boolean }

operation DeleteResourcePolicy {
    input: DeleteResourcePolicyRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException
    ]
}
structure DeleteResourcePolicyRequest {
    policyName: String
    resourceArn: String
    expectedRevisionId: ExpectedRevisionId
}

/// Makes a log group keep its events for ever.
operation DeleteRetentionPolicy {
    input: DeleteRetentionPolicyRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException
    ]
}
structure DeleteRetentionPolicyRequest { @required logGroupName: LogGroupName }

operation DeleteScheduledQuery {
    input: DeleteScheduledQueryRequest, output: DeleteScheduledQueryResponse
    errors: [
        ValidationException, AccessDeniedException, ResourceNotFoundException, ThrottlingException,
        InternalServerException
    ]
}
structure DeleteScheduledQueryRequest { @required identifier: ScheduledQueryIdentifier }
structure DeleteScheduledQueryResponse {}

operation DeleteSubscriptionFilter {
    input: DeleteSubscriptionFilterRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException
    ]
}
structure DeleteSubscriptionFilterRequest { @required logGroupName: LogGroupName, @required filterName: FilterName }

operation DeleteTransformer {
    input: DeleteTransformerRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, OperationAbortedException,
        InvalidOperationException
    ]
}
structure DeleteTransformerRequest { @required logGroupIdentifier: LogGroupIdentifier }

operation DescribeAccountPolicies {
    input: DescribeAccountPoliciesRequest, output: DescribeAccountPoliciesResponse
    errors: [
        InvalidParameterException, OperationAbortedException, ResourceNotFoundException, ServiceUnavailableException
    ]
}
structure DescribeAccountPoliciesRequest {
    @required policyType: PolicyType
    policyName: String
    accountIdentifiers: AccountIds
    nextToken: NextToken
}
structure DescribeAccountPoliciesResponse { accountPolicies: AccountPolicies, nextToken: NextToken }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "configurationTemplates", pageSize: "limit")
operation DescribeConfigurationTemplates {
    input: DescribeConfigurationTemplatesRequest, output: DescribeConfigurationTemplatesResponse
    errors: [ServiceUnavailableException, ValidationException, ResourceNotFoundException, ThrottlingException]
}
structure DescribeConfigurationTemplatesRequest {
    service: Service
    logTypes: LogTypes
    resourceTypes: ResourceTypes
    deliveryDestinationTypes: DeliveryDestinationTypes
    nextToken: NextToken
    limit: DescribeLimit
}
structure DescribeConfigurationTemplatesResponse {
    configurationTemplates: ConfigurationTemplates
    nextToken: NextToken
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "deliveries", pageSize: "limit")
operation DescribeDeliveries {
    input: DescribeDeliveriesRequest, output: DescribeDeliveriesResponse
    errors: [ServiceUnavailableException, ServiceQuotaExceededException, ValidationException, ThrottlingException]
}
structure DescribeDeliveriesRequest { nextToken: NextToken, limit: DescribeLimit }
structure DescribeDeliveriesResponse { deliveries: Deliveries, nextToken: NextToken }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "deliveryDestinations", pageSize: "limit")
operation DescribeDeliveryDestinations {
    input: DescribeDeliveryDestinationsRequest, output: DescribeDeliveryDestinationsResponse
    errors: [ServiceUnavailableException, ServiceQuotaExceededException, ValidationException, ThrottlingException]
}
structure DescribeDeliveryDestinationsRequest { nextToken: NextToken, limit: DescribeLimit }
structure DescribeDeliveryDestinationsResponse { deliveryDestinations: DeliveryDestinations, nextToken: NextToken }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "deliverySources", pageSize: "limit")
operation DescribeDeliverySources {
    input: DescribeDeliverySourcesRequest, output: DescribeDeliverySourcesResponse
    errors: [ServiceUnavailableException, ServiceQuotaExceededException, ValidationException, ThrottlingException]
}
structure DescribeDeliverySourcesRequest { nextToken: NextToken, limit: DescribeLimit }
structure DescribeDeliverySourcesResponse { deliverySources: DeliverySources, nextToken: NextToken }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "destinations", pageSize: "limit")
operation DescribeDestinations {
    input: DescribeDestinationsRequest, output: DescribeDestinationsResponse
    errors: [InvalidParameterException, ServiceUnavailableException]
}
structure DescribeDestinationsRequest {
    DestinationNamePrefix: DestinationName
    nextToken: NextToken
    limit: DescribeLimit
}
structure DescribeDestinationsResponse { destinations: Destinations, nextToken: NextToken }

operation DescribeExportTasks {
    input: DescribeExportTasksRequest, output: DescribeExportTasksResponse
    errors: [InvalidParameterException, ServiceUnavailableException]
}
structure DescribeExportTasksRequest {
    taskId: ExportTaskId
    statusCode: ExportTaskStatusCode
    nextToken: NextToken
    limit: DescribeLimit
}
structure DescribeExportTasksResponse { exportTasks: ExportTasks, nextToken: NextToken }

operation DescribeFieldIndexes {
    input: DescribeFieldIndexesRequest, output: DescribeFieldIndexesResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, LimitExceededException, OperationAbortedException,
        ServiceUnavailableException
    ]
}
structure DescribeFieldIndexesRequest {
    @required logGroupIdentifiers: DescribeFieldIndexesLogGroupIdentifiers
    nextToken: NextToken
}
structure DescribeFieldIndexesResponse { fieldIndexes: FieldIndexes, nextToken: NextToken }

operation DescribeImportTaskBatches {
    input: DescribeImportTaskBatchesRequest, output: DescribeImportTaskBatchesResponse
    errors: [
        AccessDeniedException, InvalidParameterException, ResourceNotFoundException, ThrottlingException,
        InvalidOperationException
    ]
}
structure DescribeImportTaskBatchesRequest {
    @required importId: ImportId
    batchImportStatus: ImportStatusList
    limit: DescribeLimit
    nextToken: NextToken
}
structure DescribeImportTaskBatchesResponse {
    importSourceArn: String
    importId: ImportId
    importBatches: ImportBatchList
    nextToken: NextToken
}

operation DescribeImportTasks {
    input: DescribeImportTasksRequest, output: DescribeImportTasksResponse
    errors: [
        AccessDeniedException, InvalidParameterException, ResourceNotFoundException, ThrottlingException,
        InvalidOperationException
    ]
}
structure DescribeImportTasksRequest {
    importId: ImportId
    importStatus: ImportStatus
    importSourceArn: String
    limit: DescribeLimit
    nextToken: NextToken
}
structure DescribeImportTasksResponse { imports: ImportList, nextToken: NextToken }

operation DescribeIndexPolicies {
    input: DescribeIndexPoliciesRequest, output: DescribeIndexPoliciesResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, LimitExceededException, OperationAbortedException,
        ServiceUnavailableException
    ]
}
structure DescribeIndexPoliciesRequest {
    @required logGroupIdentifiers: DescribeIndexPoliciesLogGroupIdentifiers
    nextToken: NextToken
}
structure DescribeIndexPoliciesResponse { indexPolicies: IndexPolicies, nextToken: NextToken }

/// Lists log groups.
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "logGroups", pageSize: "limit")
operation DescribeLogGroups {
    input: DescribeLogGroupsRequest, output: DescribeLogGroupsResponse
    errors: [InvalidParameterException, ServiceUnavailableException]
}
structure DescribeLogGroupsRequest {
    accountIdentifiers: AccountIds
    logGroupNamePrefix: LogGroupName
    logGroupNamePattern: LogGroupNamePattern
    nextToken: NextToken
    limit: DescribeLimit
    includeLinkedAccounts: Boolean
    logGroupClass: LogGroupClass
    logGroupIdentifiers: DescribeLogGroupsLogGroupIdentifiers
}
structure DescribeLogGroupsResponse { logGroups: LogGroups, nextToken: NextToken }

/// Lists a log group's streams, by name or by the time of their last event.
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "logStreams", pageSize: "limit")
operation DescribeLogStreams {
    input: DescribeLogStreamsRequest, output: DescribeLogStreamsResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure DescribeLogStreamsRequest {
    logGroupName: LogGroupName
    logGroupIdentifier: LogGroupIdentifier
    logStreamNamePrefix: LogStreamName
    orderBy: OrderBy
    descending: Boolean
    nextToken: NextToken
    limit: DescribeLimit
}
structure DescribeLogStreamsResponse { logStreams: LogStreams, nextToken: NextToken }

operation DescribeLookupTables {
    input: DescribeLookupTablesRequest, output: DescribeLookupTablesResponse
    errors: [InvalidParameterException, ResourceNotFoundException, AccessDeniedException, ServiceUnavailableException]
}
structure DescribeLookupTablesRequest {
    lookupTableNamePrefix: LookupTableName
    maxResults: DescribeLookupTablesMaxResults
    nextToken: NextToken
}
structure DescribeLookupTablesResponse { lookupTables: LookupTables, nextToken: NextToken }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "metricFilters", pageSize: "limit")
operation DescribeMetricFilters {
    input: DescribeMetricFiltersRequest, output: DescribeMetricFiltersResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure DescribeMetricFiltersRequest {
    logGroupName: LogGroupName
    filterNamePrefix: FilterName
    nextToken: NextToken
    limit: DescribeLimit
    metricName: MetricName
    metricNamespace: MetricNamespace
}
structure DescribeMetricFiltersResponse { metricFilters: MetricFilters, nextToken: NextToken }

operation DescribeQueries {
    input: DescribeQueriesRequest, output: DescribeQueriesResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure DescribeQueriesRequest {
    logGroupName: LogGroupName
    status: QueryStatus
    maxResults: DescribeQueriesMaxResults
    nextToken: NextToken
    queryLanguage: QueryLanguage
}
structure DescribeQueriesResponse { queries: QueryInfoList, nextToken: NextToken }

operation DescribeQueryDefinitions {
    input: DescribeQueryDefinitionsRequest, output: DescribeQueryDefinitionsResponse
    errors: [InvalidParameterException, ServiceUnavailableException]
}
structure DescribeQueryDefinitionsRequest {
    queryLanguage: QueryLanguage
    queryDefinitionNamePrefix: QueryDefinitionName
    maxResults: QueryListMaxResults
    nextToken: NextToken
}
structure DescribeQueryDefinitionsResponse { queryDefinitions: QueryDefinitionList, nextToken: NextToken }

operation DescribeResourcePolicies {
    input: DescribeResourcePoliciesRequest, output: DescribeResourcePoliciesResponse
    errors: [InvalidParameterException, ServiceUnavailableException]
}
structure DescribeResourcePoliciesRequest {
    nextToken: NextToken
    limit: DescribeLimit
    resourceArn: String
    policyScope: PolicyScope
}
structure DescribeResourcePoliciesResponse { resourcePolicies: ResourcePolicies, nextToken: NextToken }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "subscriptionFilters", pageSize: "limit")
operation DescribeSubscriptionFilters {
    input: DescribeSubscriptionFiltersRequest, output: DescribeSubscriptionFiltersResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure DescribeSubscriptionFiltersRequest {
    @required logGroupName: LogGroupName
    filterNamePrefix: FilterName
    nextToken: NextToken
    limit: DescribeLimit
}
structure DescribeSubscriptionFiltersResponse { subscriptionFilters: SubscriptionFilters, nextToken: NextToken }

operation DisassociateKmsKey {
    input: DisassociateKmsKeyRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException
    ]
}
structure DisassociateKmsKeyRequest { logGroupName: LogGroupName, resourceIdentifier: ResourceIdentifier }

operation DisassociateSourceFromS3TableIntegration {
    input: DisassociateSourceFromS3TableIntegrationRequest, output: DisassociateSourceFromS3TableIntegrationResponse
    errors: [
        AccessDeniedException, ResourceNotFoundException, ThrottlingException, ValidationException,
        InternalServerException
    ]
}
structure DisassociateSourceFromS3TableIntegrationRequest { @required identifier: S3TableIntegrationSourceIdentifier }
structure DisassociateSourceFromS3TableIntegrationResponse { identifier: S3TableIntegrationSourceIdentifier }

/// Searches the log events of a log group, across its streams.
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "events", pageSize: "limit")
operation FilterLogEvents {
    input: FilterLogEventsRequest, output: FilterLogEventsResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure FilterLogEventsRequest {
    logGroupName: LogGroupName
    logGroupIdentifier: LogGroupIdentifier
    logStreamNames: InputLogStreamNames
    logStreamNamePrefix: LogStreamName
    /// Milliseconds since 1970, UTC.
    startTime: Timestamp
    /// Milliseconds since 1970, UTC.
    endTime: Timestamp
    filterPattern: FilterPattern
    nextToken: NextToken
    limit: EventsLimit
    @deprecated interleaved: Boolean
    unmask: Boolean
}
structure FilterLogEventsResponse {
    events: FilteredLogEvents
    searchedLogStreams: SearchedLogStreams
    nextToken: NextToken
}

operation GetDataProtectionPolicy {
    input: GetDataProtectionPolicyRequest, output: GetDataProtectionPolicyResponse
    errors: [
        InvalidParameterException, OperationAbortedException, ResourceNotFoundException, ServiceUnavailableException
    ]
}
structure GetDataProtectionPolicyRequest { @required logGroupIdentifier: LogGroupIdentifier }
structure GetDataProtectionPolicyResponse {
    logGroupIdentifier: LogGroupIdentifier
    policyDocument: String
    lastUpdatedTime: Timestamp
}

operation GetDelivery {
    input: GetDeliveryRequest, output: GetDeliveryResponse
    errors: [
        ResourceNotFoundException, ServiceUnavailableException, ValidationException, ServiceQuotaExceededException,
        ThrottlingException
    ]
}
structure GetDeliveryRequest { @required id: DeliveryId }
structure GetDeliveryResponse { delivery: Delivery }

operation GetDeliveryDestination {
    input: GetDeliveryDestinationRequest, output: GetDeliveryDestinationResponse
    errors: [
        ResourceNotFoundException, ServiceUnavailableException, ValidationException, ServiceQuotaExceededException,
        ThrottlingException
    ]
}
structure GetDeliveryDestinationRequest { @required name: DeliveryDestinationName }
structure GetDeliveryDestinationResponse { deliveryDestination: DeliveryDestination }

operation GetDeliveryDestinationPolicy {
    input: GetDeliveryDestinationPolicyRequest, output: GetDeliveryDestinationPolicyResponse
    errors: [ServiceUnavailableException, ValidationException, ResourceNotFoundException]
}
structure GetDeliveryDestinationPolicyRequest { @required deliveryDestinationName: DeliveryDestinationName }
structure GetDeliveryDestinationPolicyResponse { policy: Policy }

operation GetDeliverySource {
    input: GetDeliverySourceRequest, output: GetDeliverySourceResponse
    errors: [
        ResourceNotFoundException, ServiceUnavailableException, ValidationException, ServiceQuotaExceededException,
        ThrottlingException
    ]
}
structure GetDeliverySourceRequest { @required name: DeliverySourceName }
structure GetDeliverySourceResponse { deliverySource: DeliverySource }

operation GetIntegration {
    input: GetIntegrationRequest, output: GetIntegrationResponse
    errors: [InvalidParameterException, ServiceUnavailableException, ResourceNotFoundException]
}
structure GetIntegrationRequest { @required integrationName: IntegrationName }
structure GetIntegrationResponse {
    integrationName: IntegrationName
    integrationType: IntegrationType
    integrationStatus: IntegrationStatus
    integrationDetails: IntegrationDetails
}

operation GetLogAnomalyDetector {
    input: GetLogAnomalyDetectorRequest, output: GetLogAnomalyDetectorResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, OperationAbortedException
    ]
}
structure GetLogAnomalyDetectorRequest { @required anomalyDetectorArn: AnomalyDetectorArn }
structure GetLogAnomalyDetectorResponse {
    detectorName: DetectorName
    logGroupArnList: LogGroupArnList
    evaluationFrequency: EvaluationFrequency
    filterPattern: FilterPattern
    anomalyDetectorStatus: AnomalyDetectorStatus
    kmsKeyId: KmsKeyId
    creationTimeStamp: EpochMillis
    lastModifiedTimeStamp: EpochMillis
    anomalyVisibilityTime: AnomalyVisibilityTime
}

/// Reads the log events of one log stream.
@paginated(inputToken: "nextToken", outputToken: "nextForwardToken", items: "events", pageSize: "limit")
operation GetLogEvents {
    input: GetLogEventsRequest, output: GetLogEventsResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure GetLogEventsRequest {
    logGroupName: LogGroupName
    logGroupIdentifier: LogGroupIdentifier
    @required logStreamName: LogStreamName
    startTime: Timestamp
    endTime: Timestamp
    nextToken: NextToken
    limit: EventsLimit
    startFromHead: Boolean
    unmask: Boolean
}
structure GetLogEventsResponse { events: OutputLogEvents, nextForwardToken: NextToken, nextBackwardToken: NextToken }

operation GetLogFields {
    input: GetLogFieldsRequest, output: GetLogFieldsResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException
    ]
}
structure GetLogFieldsRequest { @required dataSourceName: String, @required dataSourceType: String }
structure GetLogFieldsResponse { logFields: LogFieldsList }

operation GetLogGroupFields {
    input: GetLogGroupFieldsRequest, output: GetLogGroupFieldsResponse
    errors: [InvalidParameterException, LimitExceededException, ResourceNotFoundException, ServiceUnavailableException]
}
structure GetLogGroupFieldsRequest {
    logGroupName: LogGroupName
    time: Timestamp
    logGroupIdentifier: LogGroupIdentifier
}
structure GetLogGroupFieldsResponse { logGroupFields: LogGroupFieldList }

@endpoint(hostPrefix: "stream-")
operation GetLogObject {
    input: GetLogObjectRequest, output: GetLogObjectResponse
    errors: [
        AccessDeniedException, InvalidParameterException, ResourceNotFoundException, LimitExceededException,
        InvalidOperationException
    ]
}
structure GetLogObjectRequest { unmask: Boolean, @required logObjectPointer: LogObjectPointer }
structure GetLogObjectResponse { fieldStream: GetLogObjectResponseStream }

operation GetLogRecord {
    input: GetLogRecordRequest, output: GetLogRecordResponse
    errors: [InvalidParameterException, LimitExceededException, ResourceNotFoundException, ServiceUnavailableException]
}
structure GetLogRecordRequest { @required logRecordPointer: String, unmask: Boolean }
structure GetLogRecordResponse { logRecord: LogRecord }

operation GetLookupTable {
    input: GetLookupTableRequest, output: GetLookupTableResponse
    errors: [InvalidParameterException, ResourceNotFoundException, AccessDeniedException, ServiceUnavailableException]
}
structure GetLookupTableRequest { @required lookupTableArn: String }
structure GetLookupTableResponse {
    lookupTableArn: String
    lookupTableName: LookupTableName
    description: LookupTableDescription
    tableBody: TableBody
    sizeBytes: StoredBytes
    lastUpdatedTime: Timestamp
    kmsKeyId: KmsKeyId
}

operation GetQueryResults {
    input: GetQueryResultsRequest, output: GetQueryResultsResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure GetQueryResultsRequest {
    @required queryId: QueryId
    nextToken: GetQueryResultsNextToken
    maxItems: GetQueryResultsMaxItems
}
structure GetQueryResultsResponse {
    queryLanguage: QueryLanguage
    results: QueryResults
    statistics: QueryStatistics
    status: QueryStatus
    encryptionKey: EncryptionKey
    nextToken: GetQueryResultsNextToken
}

operation GetScheduledQuery {
    input: GetScheduledQueryRequest, output: GetScheduledQueryResponse
    errors: [
        ValidationException, AccessDeniedException, ResourceNotFoundException, ThrottlingException,
        InternalServerException
    ]
}
structure GetScheduledQueryRequest { @required identifier: ScheduledQueryIdentifier }
structure GetScheduledQueryResponse {
    scheduledQueryArn: String
    name: ScheduledQueryName
    description: ScheduledQueryDescription
    queryLanguage: QueryLanguage
    queryString: QueryString
    logGroupIdentifiers: ScheduledQueryLogGroupIdentifiers
    scheduleExpression: ScheduleExpression
    timezone: ScheduleTimezone
    startTimeOffset: Long
    destinationConfiguration: DestinationConfiguration
    state: ScheduledQueryState
    lastTriggeredTime: Timestamp
    lastExecutionStatus: ExecutionStatus
    scheduleStartTime: Timestamp
    scheduleEndTime: Timestamp
    executionRoleArn: RoleArn
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "triggerHistory", pageSize: "maxResults")
operation GetScheduledQueryHistory {
    input: GetScheduledQueryHistoryRequest, output: GetScheduledQueryHistoryResponse
    errors: [
        ValidationException, AccessDeniedException, ResourceNotFoundException, ThrottlingException,
        InternalServerException
    ]
}
structure GetScheduledQueryHistoryRequest {
    @required identifier: ScheduledQueryIdentifier
    @required startTime: Timestamp
    @required endTime: Timestamp
    executionStatuses: ExecutionStatusList
    maxResults: GetScheduledQueryHistoryMaxResults
    nextToken: NextToken
}
structure GetScheduledQueryHistoryResponse {
    name: ScheduledQueryName
    scheduledQueryArn: String
    triggerHistory: TriggerHistoryRecordList
    nextToken: NextToken
}

operation GetTransformer {
    input: GetTransformerRequest, output: GetTransformerResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, InvalidOperationException
    ]
}
structure GetTransformerRequest { @required logGroupIdentifier: LogGroupIdentifier }
structure GetTransformerResponse {
    logGroupIdentifier: LogGroupIdentifier
    creationTime: Timestamp
    lastModifiedTime: Timestamp
    transformerConfig: Processors
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "aggregateLogGroupSummaries", pageSize: "limit")
operation ListAggregateLogGroupSummaries {
    input: ListAggregateLogGroupSummariesRequest, output: ListAggregateLogGroupSummariesResponse
    errors: [ValidationException, ServiceUnavailableException, InvalidParameterException]
}
structure ListAggregateLogGroupSummariesRequest {
    accountIdentifiers: AccountIds
    includeLinkedAccounts: Boolean
    logGroupClass: LogGroupClass
    logGroupNamePattern: LogGroupNameRegexPattern
    dataSources: DataSourceFilters
    @required groupBy: ListAggregateLogGroupSummariesGroupBy
    nextToken: NextToken
    limit: ListLogGroupsRequestLimit
}
structure ListAggregateLogGroupSummariesResponse {
    aggregateLogGroupSummaries: AggregateLogGroupSummaries
    nextToken: NextToken
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "anomalies", pageSize: "limit")
operation ListAnomalies {
    input: ListAnomaliesRequest, output: ListAnomaliesResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, OperationAbortedException
    ]
}
structure ListAnomaliesRequest {
    anomalyDetectorArn: AnomalyDetectorArn
    suppressionState: SuppressionState
    limit: ListAnomaliesLimit
    nextToken: NextToken
}
structure ListAnomaliesResponse { anomalies: Anomalies, nextToken: NextToken }

operation ListIntegrations {
    input: ListIntegrationsRequest, output: ListIntegrationsResponse
    errors: [InvalidParameterException, ServiceUnavailableException]
}
structure ListIntegrationsRequest {
    integrationNamePrefix: IntegrationNamePrefix
    integrationType: IntegrationType
    integrationStatus: IntegrationStatus
}
structure ListIntegrationsResponse { integrationSummaries: IntegrationSummaries }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "anomalyDetectors", pageSize: "limit")
operation ListLogAnomalyDetectors {
    input: ListLogAnomalyDetectorsRequest, output: ListLogAnomalyDetectorsResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, OperationAbortedException
    ]
}
structure ListLogAnomalyDetectorsRequest {
    filterLogGroupArn: LogGroupArn
    limit: ListLogAnomalyDetectorsLimit
    nextToken: NextToken
}
structure ListLogAnomalyDetectorsResponse { anomalyDetectors: AnomalyDetectors, nextToken: NextToken }

operation ListLogGroups {
    input: ListLogGroupsRequest, output: ListLogGroupsResponse
    errors: [InvalidParameterException, ServiceUnavailableException]
}
structure ListLogGroupsRequest {
    logGroupNamePattern: LogGroupNameRegexPattern
    logGroupClass: LogGroupClass
    includeLinkedAccounts: Boolean
    accountIdentifiers: AccountIds
    nextToken: NextToken
    limit: ListLimit
    dataSources: DataSourceFilters
    fieldIndexNames: FieldIndexNames
    logGroupTags: TagFilters
}
structure ListLogGroupsResponse { logGroups: LogGroupSummaries, nextToken: NextToken }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "logGroupIdentifiers", pageSize: "maxResults")
operation ListLogGroupsForQuery {
    input: ListLogGroupsForQueryRequest, output: ListLogGroupsForQueryResponse
    errors: [InvalidParameterException, AccessDeniedException, ResourceNotFoundException, ServiceUnavailableException]
}
structure ListLogGroupsForQueryRequest {
    @required queryId: QueryId
    nextToken: NextToken
    maxResults: ListLogGroupsForQueryMaxResults
}
structure ListLogGroupsForQueryResponse { logGroupIdentifiers: LogGroupIdentifiers, nextToken: NextToken }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "scheduledQueries", pageSize: "maxResults")
operation ListScheduledQueries {
    input: ListScheduledQueriesRequest, output: ListScheduledQueriesResponse
    errors: [ValidationException, AccessDeniedException, ThrottlingException, InternalServerException]
}
structure ListScheduledQueriesRequest {
    maxResults: ListScheduledQueriesMaxResults
    nextToken: NextToken
    state: ScheduledQueryState
}
structure ListScheduledQueriesResponse { nextToken: NextToken, scheduledQueries: ScheduledQuerySummaryList }

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "sources", pageSize: "maxResults")
operation ListSourcesForS3TableIntegration {
    input: ListSourcesForS3TableIntegrationRequest, output: ListSourcesForS3TableIntegrationResponse
    errors: [
        AccessDeniedException, ResourceNotFoundException, ThrottlingException, ValidationException,
        InternalServerException
    ]
}
structure ListSourcesForS3TableIntegrationRequest {
    @required integrationArn: String
    maxResults: ListSourcesForS3TableIntegrationMaxResults
    nextToken: NextToken
}
structure ListSourcesForS3TableIntegrationResponse { sources: S3TableIntegrationSources, nextToken: NextToken }

/// Lists a log group's tags, by its ARN.
operation ListTagsForResource {
    input: ListTagsForResourceRequest, output: ListTagsForResourceResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure ListTagsForResourceRequest { @required resourceArn: AmazonResourceName }
structure ListTagsForResourceResponse { tags: Tags }

/// Lists a log group's tags, by its name.
@deprecated
operation ListTagsLogGroup {
    input: ListTagsLogGroupRequest, output: ListTagsLogGroupResponse
    errors: [ResourceNotFoundException, ServiceUnavailableException]
}
@deprecated structure ListTagsLogGroupRequest { @required logGroupName: LogGroupName }
@deprecated structure ListTagsLogGroupResponse { tags: Tags }

operation PutAccountPolicy {
    input: PutAccountPolicyRequest, output: PutAccountPolicyResponse
    errors: [InvalidParameterException, OperationAbortedException, ServiceUnavailableException, LimitExceededException]
}
structure PutAccountPolicyRequest {
    @required policyName: String
    @required policyDocument: String
    @required policyType: PolicyType
    scope: Scope
    selectionCriteria: String
}
structure PutAccountPolicyResponse { accountPolicy: AccountPolicy }

operation PutBearerTokenAuthentication {
    input: PutBearerTokenAuthenticationRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, AccessDeniedException, OperationAbortedException,
        ServiceUnavailableException, InvalidOperationException
    ]
}
structure PutBearerTokenAuthenticationRequest {
    @required logGroupIdentifier: LogGroupIdentifier
    @required bearerTokenAuthenticationEnabled: Boolean
}

operation PutDataProtectionPolicy {
    input: PutDataProtectionPolicyRequest, output: PutDataProtectionPolicyResponse
    errors: [
        InvalidParameterException, LimitExceededException, OperationAbortedException, ResourceNotFoundException,
        ServiceUnavailableException
    ]
}
structure PutDataProtectionPolicyRequest {
    @required logGroupIdentifier: LogGroupIdentifier
    @required policyDocument: String
}
structure PutDataProtectionPolicyResponse {
    logGroupIdentifier: LogGroupIdentifier
    policyDocument: String
    lastUpdatedTime: Timestamp
}

operation PutDeliveryDestination {
    input: PutDeliveryDestinationRequest, output: PutDeliveryDestinationResponse
    errors: [
        ServiceUnavailableException, ConflictException, ValidationException, ServiceQuotaExceededException,
        ThrottlingException, ResourceNotFoundException
    ]
}
structure PutDeliveryDestinationRequest {
    @required name: DeliveryDestinationName
    outputFormat: OutputFormat
    deliveryDestinationConfiguration: DeliveryDestinationConfiguration
    deliveryDestinationType: DeliveryDestinationType
    tags: Tags
}
structure PutDeliveryDestinationResponse { deliveryDestination: DeliveryDestination }

operation PutDeliveryDestinationPolicy {
    input: PutDeliveryDestinationPolicyRequest, output: PutDeliveryDestinationPolicyResponse
    errors: [ServiceUnavailableException, ValidationException, ResourceNotFoundException, ConflictException]
}
structure PutDeliveryDestinationPolicyRequest {
    @required deliveryDestinationName: DeliveryDestinationName
    @required deliveryDestinationPolicy: DeliveryDestinationPolicy
}
structure PutDeliveryDestinationPolicyResponse { policy: Policy }

operation PutDeliverySource {
    input: PutDeliverySourceRequest, output: PutDeliverySourceResponse
    errors: [
        ServiceUnavailableException, ConflictException, ValidationException, ServiceQuotaExceededException,
        ResourceNotFoundException, ThrottlingException
    ]
}
structure PutDeliverySourceRequest {
    @required name: DeliverySourceName
    @required resourceArn: String
    @required logType: LogType
    tags: Tags
    deliverySourceConfiguration: DeliverySourceConfiguration
}
structure PutDeliverySourceResponse { deliverySource: DeliverySource }

operation PutDestination {
    input: PutDestinationRequest, output: PutDestinationResponse
    errors: [InvalidParameterException, OperationAbortedException, ServiceUnavailableException]
}
structure PutDestinationRequest {
    @required destinationName: DestinationName
    @required targetArn: TargetArn
    @required roleArn: RoleArn
    tags: Tags
}
structure PutDestinationResponse { destination: Destination }

operation PutDestinationPolicy {
    input: PutDestinationPolicyRequest
    errors: [InvalidParameterException, OperationAbortedException, ServiceUnavailableException]
}
structure PutDestinationPolicyRequest {
    @required destinationName: DestinationName
    @required accessPolicy: AccessPolicy
    forceUpdate: Boolean
}

operation PutIndexPolicy {
    input: PutIndexPolicyRequest, output: PutIndexPolicyResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, LimitExceededException, OperationAbortedException,
        ServiceUnavailableException
    ]
}
structure PutIndexPolicyRequest {
    @required logGroupIdentifier: LogGroupIdentifier
    @required policyDocument: PolicyDocument
}
structure PutIndexPolicyResponse { indexPolicy: IndexPolicy }

operation PutIntegration {
    input: PutIntegrationRequest, output: PutIntegrationResponse
    errors: [InvalidParameterException, LimitExceededException, ServiceUnavailableException, ValidationException]
}
structure PutIntegrationRequest {
    @required integrationName: IntegrationName
    @required resourceConfig: ResourceConfig
    @required integrationType: IntegrationType
}
structure PutIntegrationResponse { integrationName: IntegrationName, integrationStatus: IntegrationStatus }

/// Writes a batch of log events, in order of time, to a log stream.
operation PutLogEvents {
    input: PutLogEventsRequest, output: PutLogEventsResponse
    errors: [
        InvalidParameterException, InvalidSequenceTokenException, DataAlreadyAcceptedException,
        ResourceNotFoundException, ServiceUnavailableException, UnrecognizedClientException
    ]
}
structure PutLogEventsRequest {
    @required logGroupName: LogGroupName
    @required logStreamName: LogStreamName
    @required logEvents: InputLogEvents
    sequenceToken: SequenceToken
    entity: Entity
}
structure PutLogEventsResponse {
    nextSequenceToken: SequenceToken
    rejectedLogEventsInfo: RejectedLogEventsInfo
    rejectedEntityInfo: RejectedEntityInfo
}

operation PutLogGroupDeletionProtection {
    input: PutLogGroupDeletionProtectionRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, AccessDeniedException, OperationAbortedException,
        ServiceUnavailableException, InvalidOperationException
    ]
}
structure PutLogGroupDeletionProtectionRequest {
    @required logGroupIdentifier: LogGroupIdentifier
    @required deletionProtectionEnabled: Boolean
}

operation PutMetricFilter {
    input: PutMetricFilterRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, LimitExceededException,
        ServiceUnavailableException, InvalidOperationException
    ]
}
structure PutMetricFilterRequest {
    @required logGroupName: LogGroupName
    @required filterName: FilterName
    @required filterPattern: FilterPattern
    @required metricTransformations: MetricTransformations
    applyOnTransformedLogs: Boolean
    fieldSelectionCriteria: FieldSelectionCriteria
    emitSystemFieldDimensions: EmitSystemFields
}

operation PutQueryDefinition {
    input: PutQueryDefinitionRequest, output: PutQueryDefinitionResponse
    errors: [InvalidParameterException, LimitExceededException, ResourceNotFoundException, ServiceUnavailableException]
}
structure PutQueryDefinitionRequest {
    queryLanguage: QueryLanguage
    @required name: QueryDefinitionName
    queryDefinitionId: QueryId
    logGroupNames: LogGroupNames
    @required queryString: QueryDefinitionString
    @idempotencyToken clientToken: ClientToken
    parameters: QueryParameterList
}
structure PutQueryDefinitionResponse { queryDefinitionId: QueryId }

operation PutResourcePolicy {
    input: PutResourcePolicyRequest, output: PutResourcePolicyResponse
    errors: [
        InvalidParameterException, LimitExceededException, OperationAbortedException, ResourceNotFoundException,
        ServiceUnavailableException
    ]
}
structure PutResourcePolicyRequest {
    policyName: String
    policyDocument: PolicyDocument
    resourceArn: String
    expectedRevisionId: ExpectedRevisionId
}
structure PutResourcePolicyResponse { resourcePolicy: ResourcePolicy, revisionId: ExpectedRevisionId }

/// Sets for how many days a log group keeps its events.
operation PutRetentionPolicy {
    input: PutRetentionPolicyRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, ServiceUnavailableException
    ]
}
structure PutRetentionPolicyRequest { @required logGroupName: LogGroupName, @required retentionInDays: Integer }

operation PutSubscriptionFilter {
    input: PutSubscriptionFilterRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, OperationAbortedException, LimitExceededException,
        ServiceUnavailableException, InvalidOperationException
    ]
}
structure PutSubscriptionFilterRequest {
    @required logGroupName: LogGroupName
    @required filterName: FilterName
    @required filterPattern: FilterPattern
    @required destinationArn: DestinationArn
    roleArn: RoleArn
    distribution: Distribution
    applyOnTransformedLogs: Boolean
    fieldSelectionCriteria: FieldSelectionCriteria
    emitSystemFields: EmitSystemFields
}

operation PutTransformer {
    input: PutTransformerRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, LimitExceededException,
        OperationAbortedException, InvalidOperationException
    ]
}
structure PutTransformerRequest {
    @required logGroupIdentifier: LogGroupIdentifier
    @required transformerConfig: Processors
}

@endpoint(hostPrefix: "stream-")
operation StartLiveTail {
    input: StartLiveTailRequest, output: StartLiveTailResponse
    errors: [
        AccessDeniedException, InvalidParameterException, ResourceNotFoundException, LimitExceededException,
        InvalidOperationException
    ]
}
structure StartLiveTailRequest {
    @required logGroupIdentifiers: StartLiveTailLogGroupIdentifiers
    logStreamNames: InputLogStreamNames
    logStreamNamePrefixes: InputLogStreamNames
    logEventFilterPattern: FilterPattern
}
structure StartLiveTailResponse { responseStream: StartLiveTailResponseStream }

operation StartQuery {
    input: StartQueryRequest, output: StartQueryResponse
    errors: [
        MalformedQueryException, InvalidParameterException, LimitExceededException, ResourceNotFoundException,
        ServiceUnavailableException
    ]
}
structure StartQueryRequest {
    queryLanguage: QueryLanguage
    logGroupName: LogGroupName
    logGroupNames: LogGroupNames
    logGroupIdentifiers: LogGroupIdentifiers
    @required startTime: Timestamp
    @required endTime: Timestamp
    @required queryString: QueryString
    limit: EventsLimitStartQuery
}
structure StartQueryResponse { queryId: QueryId }

operation StopQuery {
    input: StopQueryRequest, output: StopQueryResponse
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure StopQueryRequest { @required queryId: QueryId }
structure StopQueryResponse { success: Boolean }

/// Sets tags on a log group, by its name.
@deprecated
operation TagLogGroup {
    input: TagLogGroupRequest
    errors: [ResourceNotFoundException, InvalidParameterException]
}
@deprecated structure TagLogGroupRequest { @required logGroupName: LogGroupName, @required tags: Tags }

/// Sets tags on a log group, named by its ARN.
operation TagResource {
    input: TagResourceRequest
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, TooManyTagsException]
}
structure TagResourceRequest { @required resourceArn: AmazonResourceName, @required tags: Tags }

operation TestMetricFilter {
    input: TestMetricFilterRequest, output: TestMetricFilterResponse
    errors: [InvalidParameterException, ServiceUnavailableException]
}
structure TestMetricFilterRequest {
    @required filterPattern: FilterPattern
    @required logEventMessages: TestEventMessages
}
structure TestMetricFilterResponse { matches: MetricFilterMatches }

operation TestTransformer {
    input: TestTransformerRequest, output: TestTransformerResponse
    errors: [InvalidParameterException, ServiceUnavailableException, InvalidOperationException]
}
structure TestTransformerRequest {
    @required transformerConfig: Processors
    @required logEventMessages: TestEventMessages
}
structure TestTransformerResponse { transformedLogs: TransformedLogs }

/// Removes tags from a log group, by its name.
@deprecated
operation UntagLogGroup {
    input: UntagLogGroupRequest
    errors: [ResourceNotFoundException]
}
@deprecated structure UntagLogGroupRequest { @required logGroupName: LogGroupName, @required tags: TagList }

/// Removes tags from a log group, named by its ARN.
operation UntagResource {
    input: UntagResourceRequest
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}
structure UntagResourceRequest { @required resourceArn: AmazonResourceName, @required tagKeys: TagKeyList }

operation UpdateAnomaly {
    input: UpdateAnomalyRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, OperationAbortedException
    ]
}
structure UpdateAnomalyRequest {
    anomalyId: AnomalyId
    patternId: PatternId
    @required anomalyDetectorArn: AnomalyDetectorArn
    suppressionType: SuppressionType
    suppressionPeriod: SuppressionPeriod
    baseline: Boolean
}

operation UpdateDeliveryConfiguration {
    input: UpdateDeliveryConfigurationRequest, output: UpdateDeliveryConfigurationResponse
    errors: [
        ServiceUnavailableException, ConflictException, ResourceNotFoundException, ValidationException,
        AccessDeniedException, ThrottlingException
    ]
}
structure UpdateDeliveryConfigurationRequest {
    @required id: DeliveryId
    recordFields: RecordFields
    fieldDelimiter: FieldDelimiter
    s3DeliveryConfiguration: S3DeliveryConfiguration
}
structure UpdateDeliveryConfigurationResponse {}

operation UpdateLogAnomalyDetector {
    input: UpdateLogAnomalyDetectorRequest
    errors: [
        InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, OperationAbortedException
    ]
}
structure UpdateLogAnomalyDetectorRequest {
    @required anomalyDetectorArn: AnomalyDetectorArn
    evaluationFrequency: EvaluationFrequency
    filterPattern: FilterPattern
    anomalyVisibilityTime: AnomalyVisibilityTime
    @required enabled: Boolean
}

operation UpdateLookupTable {
    input: UpdateLookupTableRequest, output: UpdateLookupTableResponse
    errors: [
        InvalidParameterException, ResourceNotFoundException, AccessDeniedException, ValidationException,
        ServiceUnavailableException
    ]
}
structure UpdateLookupTableRequest {
    @required lookupTableArn: String
    description: LookupTableDescription
    @required tableBody: TableBody
    kmsKeyId: KmsKeyId
}
structure UpdateLookupTableResponse { lookupTableArn: String, lastUpdatedTime: Timestamp }

operation UpdateScheduledQuery {
    input: UpdateScheduledQueryRequest, output: UpdateScheduledQueryResponse
    errors: [
        ValidationException, AccessDeniedException, ResourceNotFoundException, ThrottlingException,
        InternalServerException
    ]
}
structure UpdateScheduledQueryRequest {
    @required identifier: ScheduledQueryIdentifier
    description: ScheduledQueryDescription
    @required queryLanguage: QueryLanguage
    @required queryString: QueryString
    logGroupIdentifiers: ScheduledQueryLogGroupIdentifiers
    @required scheduleExpression: ScheduleExpression
    timezone: ScheduleTimezone
    startTimeOffset: Long
    destinationConfiguration: DestinationConfiguration
    scheduleStartTime: Timestamp
    scheduleEndTime: Timestamp
    @required executionRoleArn: RoleArn
    state: ScheduledQueryState
}
structure UpdateScheduledQueryResponse {
    scheduledQueryArn: String
    name: ScheduledQueryName
    description: ScheduledQueryDescription
    queryLanguage: QueryLanguage
    queryString: QueryString
    logGroupIdentifiers: ScheduledQueryLogGroupIdentifiers
    scheduleExpression: ScheduleExpression
    timezone: ScheduleTimezone
    startTimeOffset: Long
    destinationConfiguration: DestinationConfiguration
    state: ScheduledQueryState
    lastTriggeredTime: Timestamp
    lastExecutionStatus: ExecutionStatus
    scheduleStartTime: Timestamp
    scheduleEndTime: Timestamp
    executionRoleArn: RoleArn
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
}

structure AccountPolicy {
    policyName: String
    policyDocument: String
    lastUpdatedTime: Timestamp
    policyType: PolicyType
    scope: Scope
    selectionCriteria: String
    accountId: AccountId
}
structure AddKeyEntry { @required key: Key, @required value: AddKeyValue, overwriteIfExists: Boolean }
structure AddKeys { @required entries: AddKeyEntries }
structure AggregateLogGroupSummary { logGroupCount: Integer, groupingIdentifiers: GroupingIdentifiers }
structure Anomaly {
    @required anomalyId: AnomalyId
    @required patternId: PatternId
    @required anomalyDetectorArn: AnomalyDetectorArn
    @required patternString: PatternString
    patternRegex: PatternRegex
    priority: Priority
    @required firstSeen: EpochMillis
    @required lastSeen: EpochMillis
    @required description: Description
    @required active: Boolean
    @required state: State
    @required histogram: Histogram
    @required logSamples: LogSamples
    @required patternTokens: PatternTokens
    @required logGroupArnList: LogGroupArnList
    suppressed: Boolean
    suppressedDate: EpochMillis
    suppressedUntil: EpochMillis
    isPatternLevelSuppression: Boolean
}
structure AnomalyDetector {
    anomalyDetectorArn: AnomalyDetectorArn
    detectorName: DetectorName
    logGroupArnList: LogGroupArnList
    evaluationFrequency: EvaluationFrequency
    filterPattern: FilterPattern
    anomalyDetectorStatus: AnomalyDetectorStatus
    kmsKeyId: KmsKeyId
    creationTimeStamp: EpochMillis
    lastModifiedTimeStamp: EpochMillis
    anomalyVisibilityTime: AnomalyVisibilityTime
}
structure CSV {
    quoteCharacter: QuoteCharacter
    delimiter: Delimiter
    columns: Columns
    source: Source
    destination: DestinationField
}
structure ConfigurationTemplate {
    service: Service
    logType: LogType
    resourceType: ResourceType
    deliveryDestinationType: DeliveryDestinationType
    defaultDeliveryConfigValues: ConfigurationTemplateDeliveryConfigValues
    allowedFields: AllowedFields
    allowedOutputFormats: OutputFormats
    allowedActionForAllowVendedLogsDeliveryForResource: String
    allowedFieldDelimiters: AllowedFieldDelimiters
    allowedSuffixPathFields: RecordFields
    deliverySourceConfiguration: DeliverySourceConfigurationSchemas
    s3TablesIntegration: S3TablesIntegration
}
structure ConfigurationTemplateDeliveryConfigValues {
    recordFields: RecordFields
    fieldDelimiter: FieldDelimiter
    s3DeliveryConfiguration: S3DeliveryConfiguration
}
structure CopyValue { @required entries: CopyValueEntries }
structure CopyValueEntry { @required source: Source, @required target: Target, overwriteIfExists: Boolean }
structure DataSource { @required name: String, type: String }
structure DataSourceFilter { @required name: String, type: String }
structure DateTimeConverter {
    @required source: Source
    @required target: Target
    targetFormat: TargetFormat
    @required matchPatterns: MatchPatterns
    sourceTimezone: SourceTimezone
    targetTimezone: TargetTimezone
    locale: Locale
}
structure DeleteKeys { @required withKeys: DeleteWithKeys }
structure Delivery {
    id: DeliveryId
    arn: String
    deliverySourceName: DeliverySourceName
    deliveryDestinationArn: String
    deliveryDestinationType: DeliveryDestinationType
    recordFields: RecordFields
    fieldDelimiter: FieldDelimiter
    s3DeliveryConfiguration: S3DeliveryConfiguration
    tags: Tags
}
structure DeliveryDestination {
    name: DeliveryDestinationName
    arn: String
    deliveryDestinationType: DeliveryDestinationType
    outputFormat: OutputFormat
    deliveryDestinationConfiguration: DeliveryDestinationConfiguration
    tags: Tags
}
structure DeliveryDestinationConfiguration { @required destinationResourceArn: String }
structure DeliverySource {
    name: DeliverySourceName
    arn: String
    resourceArns: ResourceArns
    service: Service
    logType: LogType
    tags: Tags
    deliverySourceConfiguration: DeliverySourceConfiguration
    status: DeliverySourceStatus
    statusReason: DeliverySourceStatusReason
}
structure DeliverySourceConfigurationSchema {
    @required keyName: DeliverySourceConfigurationSchemaField
    @required valueType: DeliverySourceConfigurationSchemaValueType
    @required defaultValue: DeliverySourceConfigurationSchemaField
    supportedValues: DeliverySourceConfigurationSupportedValues
    minValue: Double
    maxValue: Double
}
structure Destination {
    destinationName: DestinationName
    targetArn: TargetArn
    roleArn: RoleArn
    accessPolicy: AccessPolicy
    arn: String
    creationTime: Timestamp
}
structure DestinationConfiguration { @required s3Configuration: S3Configuration }
structure Entity { keyAttributes: EntityKeyAttributes, attributes: EntityAttributes }
structure ExportTask {
    taskId: ExportTaskId
    taskName: ExportTaskName
    logGroupName: LogGroupName
    from: Timestamp
    to: Timestamp
    destination: ExportDestinationBucket
    destinationPrefix: String
    status: ExportTaskStatus
    executionInfo: ExportTaskExecutionInfo
}
structure ExportTaskExecutionInfo { creationTime: Timestamp, completionTime: Timestamp }
structure ExportTaskStatus { code: ExportTaskStatusCode, message: String }
structure FieldIndex {
    logGroupIdentifier: LogGroupIdentifier
    fieldIndexName: FieldIndexName
    lastScanTime: Timestamp
    firstEventTime: Timestamp
    lastEventTime: Timestamp
    type: IndexType
}
structure FieldsData { data: Blob }
structure FilteredLogEvent {
    logStreamName: LogStreamName
    /// Milliseconds since 1970, UTC.
    timestamp: Timestamp
    message: EventMessage
    /// Milliseconds since 1970, UTC.
    ingestionTime: Timestamp
    eventId: String
}
@streaming union GetLogObjectResponseStream {
    fields: FieldsData
    InternalStreamingException: InternalStreamingException
}
structure Grok { source: Source, @required match: GrokMatch }
structure GroupingIdentifier { key: String, value: String }
structure Import {
    importId: ImportId
    importSourceArn: String
    importStatus: ImportStatus
    importDestinationArn: String
    importStatistics: ImportStatistics
    importFilter: ImportFilter
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
    errorMessage: String
}
structure ImportBatch { @required batchId: BatchId, @required status: ImportStatus, errorMessage: String }
structure ImportFilter { startEventTime: Timestamp, endEventTime: Timestamp }
structure ImportStatistics { bytesImported: StoredBytes }
structure IndexPolicy {
    logGroupIdentifier: LogGroupIdentifier
    lastUpdateTime: Timestamp
    policyDocument: PolicyDocument
    policyName: String
    source: IndexSource
}
structure InputLogEvent { @required timestamp: Timestamp, @required message: EventMessage }
union IntegrationDetails { openSearchIntegrationDetails: OpenSearchIntegrationDetails }
structure IntegrationSummary {
    integrationName: IntegrationName
    integrationType: IntegrationType
    integrationStatus: IntegrationStatus
}
structure ListToMap {
    @required source: Source
    @required key: Key
    valueKey: ValueKey
    target: Target
    flatten: Boolean
    flattenedElement: FlattenedElement
}
structure LiveTailSessionLogEvent {
    logStreamName: LogStreamName
    logGroupIdentifier: LogGroupIdentifier
    message: EventMessage
    timestamp: Timestamp
    ingestionTime: Timestamp
}
structure LiveTailSessionMetadata { sampled: Boolean }
structure LiveTailSessionStart {
    requestId: RequestId
    sessionId: SessionId
    logGroupIdentifiers: StartLiveTailLogGroupIdentifiers
    logStreamNames: InputLogStreamNames
    logStreamNamePrefixes: InputLogStreamNames
    logEventFilterPattern: FilterPattern
}
structure LiveTailSessionUpdate { sessionMetadata: LiveTailSessionMetadata, sessionResults: LiveTailSessionResults }
structure LogEvent { timestamp: Timestamp, message: EventMessage }
structure LogFieldType { type: String, element: LogFieldType, fields: LogFieldsList }
structure LogFieldsListItem { logFieldName: LogFieldName, logFieldType: LogFieldType }
structure LogGroup {
    logGroupName: LogGroupName
    creationTime: Timestamp
    retentionInDays: Integer
    metricFilterCount: Integer
    arn: String
    storedBytes: StoredBytes
    kmsKeyId: KmsKeyId
    dataProtectionStatus: DataProtectionStatus
    inheritedProperties: InheritedProperties
    logGroupClass: LogGroupClass
    logGroupArn: String
    deletionProtectionEnabled: Boolean
    bearerTokenAuthenticationEnabled: Boolean
}
structure LogGroupField { name: String, percent: Percentage }
structure LogGroupSummary { logGroupName: LogGroupName, logGroupArn: String, logGroupClass: LogGroupClass }
structure LogStream {
    logStreamName: LogStreamName
    creationTime: Timestamp
    firstEventTimestamp: Timestamp
    lastEventTimestamp: Timestamp
    lastIngestionTime: Timestamp
    uploadSequenceToken: SequenceToken
    arn: String
    @deprecated storedBytes: StoredBytes
}
structure LookupTable {
    lookupTableArn: String
    lookupTableName: LookupTableName
    description: LookupTableDescription
    tableFields: TableFields
    recordsCount: RecordsCount
    sizeBytes: StoredBytes
    lastUpdatedTime: Timestamp
    kmsKeyId: KmsKeyId
}
structure LowerCaseString { @required withKeys: LowerCaseStringWithKeys }
structure MetricFilter {
    filterName: FilterName
    filterPattern: FilterPattern
    metricTransformations: MetricTransformations
    creationTime: Timestamp
    logGroupName: LogGroupName
    applyOnTransformedLogs: Boolean
    fieldSelectionCriteria: FieldSelectionCriteria
    emitSystemFieldDimensions: EmitSystemFields
}
structure MetricFilterMatchRecord { eventNumber: Long, eventMessage: EventMessage, extractedValues: ExtractedValues }
structure MetricTransformation {
    @required metricName: MetricName
    @required metricNamespace: MetricNamespace
    @required metricValue: MetricValue
    defaultValue: Double
    dimensions: Dimensions
    unit: StandardUnit
}
structure MoveKeyEntry { @required source: Source, @required target: Target, overwriteIfExists: Boolean }
structure MoveKeys { @required entries: MoveKeyEntries }
structure OpenSearchApplication {
    applicationEndpoint: OpenSearchApplicationEndpoint
    applicationArn: String
    applicationId: OpenSearchApplicationId
    status: OpenSearchResourceStatus
}
structure OpenSearchCollection {
    collectionEndpoint: OpenSearchCollectionEndpoint
    collectionArn: String
    status: OpenSearchResourceStatus
}
structure OpenSearchDataAccessPolicy { policyName: OpenSearchPolicyName, status: OpenSearchResourceStatus }
structure OpenSearchDataSource { dataSourceName: OpenSearchDataSourceName, status: OpenSearchResourceStatus }
structure OpenSearchEncryptionPolicy { policyName: OpenSearchPolicyName, status: OpenSearchResourceStatus }
structure OpenSearchIntegrationDetails {
    dataSource: OpenSearchDataSource
    application: OpenSearchApplication
    collection: OpenSearchCollection
    workspace: OpenSearchWorkspace
    encryptionPolicy: OpenSearchEncryptionPolicy
    networkPolicy: OpenSearchNetworkPolicy
    accessPolicy: OpenSearchDataAccessPolicy
    lifecyclePolicy: OpenSearchLifecyclePolicy
}
structure OpenSearchLifecyclePolicy { policyName: OpenSearchPolicyName, status: OpenSearchResourceStatus }
structure OpenSearchNetworkPolicy { policyName: OpenSearchPolicyName, status: OpenSearchResourceStatus }
structure OpenSearchResourceConfig {
    kmsKeyArn: String
    @required dataSourceRoleArn: String
    @required dashboardViewerPrincipals: DashboardViewerPrincipals
    applicationArn: String
    @required retentionDays: CollectionRetentionDays
}
structure OpenSearchResourceStatus { status: OpenSearchResourceStatusType, statusMessage: IntegrationStatusMessage }
structure OpenSearchWorkspace { workspaceId: OpenSearchWorkspaceId, status: OpenSearchResourceStatus }
structure OutputLogEvent { timestamp: Timestamp, message: EventMessage, ingestionTime: Timestamp }
structure ParseCloudfront { source: Source }
structure ParseJSON { source: Source, destination: DestinationField }
structure ParseKeyValue {
    source: Source
    destination: DestinationField
    fieldDelimiter: ParserFieldDelimiter
    keyValueDelimiter: KeyValueDelimiter
    keyPrefix: KeyPrefix
    nonMatchValue: NonMatchValue
    overwriteIfExists: Boolean
}
structure ParsePostgres { source: Source }
structure ParseRoute53 { source: Source }
structure ParseToOCSF {
    source: Source
    @required eventSource: EventSource
    @required ocsfVersion: OCSFVersion
    mappingVersion: MappingVersion
}
structure ParseVPC { source: Source }
structure ParseWAF { source: Source }
structure PatternToken {
    dynamicTokenPosition: Integer
    isDynamic: Boolean
    tokenString: TokenString
    enumerations: Enumerations
    inferredTokenName: InferredTokenName
}
structure Policy { deliveryDestinationPolicy: DeliveryDestinationPolicy }
structure Processor {
    addKeys: AddKeys
    copyValue: CopyValue
    csv: CSV
    dateTimeConverter: DateTimeConverter
    deleteKeys: DeleteKeys
    grok: Grok
    listToMap: ListToMap
    lowerCaseString: LowerCaseString
    moveKeys: MoveKeys
    parseCloudfront: ParseCloudfront
    parseJSON: ParseJSON
    parseKeyValue: ParseKeyValue
    parseRoute53: ParseRoute53
    parseToOCSF: ParseToOCSF
    parsePostgres: ParsePostgres
    parseVPC: ParseVPC
    parseWAF: ParseWAF
    renameKeys: RenameKeys
    splitString: SplitString
    substituteString: SubstituteString
    trimString: TrimString
    typeConverter: TypeConverter
    upperCaseString: UpperCaseString
}
structure QueryCompileError { location: QueryCompileErrorLocation, message: String }
structure QueryCompileErrorLocation { startCharOffset: Integer, endCharOffset: Integer }
structure QueryDefinition {
    queryLanguage: QueryLanguage
    queryDefinitionId: QueryId
    name: QueryDefinitionName
    queryString: QueryDefinitionString
    lastModified: Timestamp
    logGroupNames: LogGroupNames
    parameters: QueryParameterList
}
structure QueryInfo {
    queryLanguage: QueryLanguage
    queryId: QueryId
    queryString: QueryString
    status: QueryStatus
    createTime: Timestamp
    logGroupName: LogGroupName
    queryDuration: Long
    bytesScanned: Double
    userIdentity: UserIdentity
}
structure QueryParameter {
    @required name: QueryParameterName
    defaultValue: QueryParameterDefaultValue
    description: QueryParameterDescription
}
structure QueryStatistics {
    recordsMatched: Double
    recordsScanned: Double
    estimatedRecordsSkipped: Double
    bytesScanned: Double
    estimatedBytesSkipped: Double
    logGroupsScanned: Double
}
structure RecordField { name: FieldHeader, mandatory: Boolean }
structure RejectedEntityInfo { @required errorType: EntityRejectionErrorType }
structure RejectedLogEventsInfo {
    tooNewLogEventStartIndex: Integer
    tooOldLogEventEndIndex: Integer
    expiredLogEventEndIndex: Integer
}
structure RenameKeyEntry { @required key: Key, @required renameTo: RenameTo, overwriteIfExists: Boolean }
structure RenameKeys { @required entries: RenameKeyEntries }
union ResourceConfig { openSearchResourceConfig: OpenSearchResourceConfig }
structure ResourcePolicy {
    policyName: String
    policyDocument: PolicyDocument
    lastUpdatedTime: Timestamp
    policyScope: PolicyScope
    resourceArn: String
    revisionId: ExpectedRevisionId
}
structure ResultField { field: String, value: String }
structure S3Configuration {
    @required destinationIdentifier: S3Uri
    @required roleArn: RoleArn
    ownerAccountId: AccountId
    kmsKeyId: KmsKeyId
}
structure S3DeliveryConfiguration { suffixPath: DeliverySuffixPath, enableHiveCompatiblePath: Boolean }
structure S3TableIntegrationSource {
    identifier: S3TableIntegrationSourceIdentifier
    dataSource: DataSource
    status: S3TableIntegrationSourceStatus
    statusReason: S3TableIntegrationSourceStatusReason
    createdTimeStamp: Timestamp
    parentSourceIdentifier: S3TableIntegrationSourceIdentifier
}
structure S3TablesIntegration { datasourceName: S3TablesDatasourceName, datasourceType: S3TablesDatasourceType }
structure ScheduledQueryDestination {
    destinationType: ScheduledQueryDestinationType
    destinationIdentifier: String
    status: ActionStatus
    processedIdentifier: String
    errorMessage: String
}
structure ScheduledQuerySummary {
    scheduledQueryArn: String
    name: ScheduledQueryName
    state: ScheduledQueryState
    lastTriggeredTime: Timestamp
    lastExecutionStatus: ExecutionStatus
    scheduleExpression: ScheduleExpression
    timezone: ScheduleTimezone
    destinationConfiguration: DestinationConfiguration
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
}
structure SearchedLogStream { logStreamName: LogStreamName, searchedCompletely: Boolean }
structure SplitString { @required entries: SplitStringEntries }
structure SplitStringEntry { @required source: Source, @required delimiter: SplitStringDelimiter }
@streaming union StartLiveTailResponseStream {
    sessionStart: LiveTailSessionStart
    sessionUpdate: LiveTailSessionUpdate
    SessionTimeoutException: SessionTimeoutException
    SessionStreamingException: SessionStreamingException
}
structure SubscriptionFilter {
    filterName: FilterName
    logGroupName: LogGroupName
    filterPattern: FilterPattern
    destinationArn: DestinationArn
    roleArn: RoleArn
    distribution: Distribution
    applyOnTransformedLogs: Boolean
    creationTime: Timestamp
    fieldSelectionCriteria: FieldSelectionCriteria
    emitSystemFields: EmitSystemFields
}
structure SubstituteString { @required entries: SubstituteStringEntries }
structure SubstituteStringEntry { @required source: Source, @required from: FromKey, @required to: ToKey }
structure SuppressionPeriod { value: Integer, suppressionUnit: SuppressionUnit }
structure TagFilter { @required key: TagFilterKey, values: TagFilterValues }
structure TransformedLogRecord {
    eventNumber: Long
    eventMessage: EventMessage
    transformedEventMessage: TransformedEventMessage
}
structure TriggerHistoryRecord {
    queryId: QueryId
    executionStatus: ExecutionStatus
    triggeredTimestamp: Timestamp
    errorMessage: String
    destinations: ScheduledQueryDestinationList
}
structure TrimString { @required withKeys: TrimStringWithKeys }
structure TypeConverter { @required entries: TypeConverterEntries }
structure TypeConverterEntry { @required key: Key, @required type: Type }
structure UpperCaseString { @required withKeys: UpperCaseStringWithKeys }

@error("client") structure AccessDeniedException {}
@error("client") structure ConflictException {}
@error("client") structure DataAlreadyAcceptedException { expectedSequenceToken: SequenceToken }
@error("server") structure InternalServerException {}
@error("client") structure InternalStreamingException { message: String }
@error("client") structure InvalidOperationException {}
@error("client") structure InvalidParameterException {}
@error("client") structure InvalidSequenceTokenException { expectedSequenceToken: SequenceToken }
@error("client") structure LimitExceededException {}
@error("client") structure MalformedQueryException { queryCompileError: QueryCompileError }
@error("client") structure OperationAbortedException {}
@error("client") structure ResourceAlreadyExistsException {}
@error("client") structure ResourceNotFoundException {}
@error("client") structure ServiceQuotaExceededException {}
@error("server") structure ServiceUnavailableException {}
@error("client") structure SessionStreamingException { message: String }
@error("client") structure SessionTimeoutException { message: String }
@error("client") structure ThrottlingException {}
@error("client") structure TooManyTagsException { message: String, resourceName: AmazonResourceName }
@error("client") structure UnrecognizedClientException {}
@error("client") structure ValidationException {}

@length(min: 0, max: 20) list AccountIds { member: AccountId }
list AccountPolicies { member: AccountPolicy }
@length(min: 1, max: 5) list AddKeyEntries { member: AddKeyEntry }
list AggregateLogGroupSummaries { member: AggregateLogGroupSummary }
list AllowedFieldDelimiters { member: FieldDelimiter }
list AllowedFields { member: RecordField }
list Anomalies { member: Anomaly }
list AnomalyDetectors { member: AnomalyDetector }
@length(max: 100) list Columns { member: Column }
list ConfigurationTemplates { member: ConfigurationTemplate }
@length(min: 1, max: 5) list CopyValueEntries { member: CopyValueEntry }
list DashboardViewerPrincipals { member: String }
@length(min: 1, max: 5) list DataSourceFilters { member: DataSourceFilter }
@length(min: 1, max: 5) list DeleteWithKeys { member: WithKey }
list Deliveries { member: Delivery }
@length(min: 1, max: 4) list DeliveryDestinationTypes { member: DeliveryDestinationType }
list DeliveryDestinations { member: DeliveryDestination }
map DeliverySourceConfiguration { key: DeliverySourceConfigurationKey, value: DeliverySourceConfigurationValue }
list DeliverySourceConfigurationSchemas { member: DeliverySourceConfigurationSchema }
list DeliverySourceConfigurationSupportedValues { member: DeliverySourceConfigurationSchemaField }
list DeliverySources { member: DeliverySource }
@length(min: 1, max: 100) list DescribeFieldIndexesLogGroupIdentifiers { member: LogGroupIdentifier }
@length(min: 1, max: 1) list DescribeIndexPoliciesLogGroupIdentifiers { member: LogGroupIdentifier }
@length(min: 1, max: 50) list DescribeLogGroupsLogGroupIdentifiers { member: LogGroupIdentifier }
list Destinations { member: Destination }
map Dimensions { key: DimensionsKey, value: DimensionsValue }
list EmitSystemFields { member: String }
@length(min: 0, max: 10) map EntityAttributes { key: EntityAttributesKey, value: EntityAttributesValue }
@length(min: 2, max: 4) map EntityKeyAttributes { key: EntityKeyAttributesKey, value: EntityKeyAttributesValue }
map Enumerations { key: TokenString, value: Long }
list ExecutionStatusList { member: ExecutionStatus }
list ExportTasks { member: ExportTask }
map ExtractedValues { key: String, value: String }
@length(min: 1, max: 20) list FieldIndexNames { member: FieldIndexName }
list FieldIndexes { member: FieldIndex }
list FilteredLogEvents { member: FilteredLogEvent }
list GroupingIdentifiers { member: GroupingIdentifier }
map Histogram { key: Time, value: Long }
list ImportBatchList { member: ImportBatch }
list ImportList { member: Import }
list ImportStatusList { member: ImportStatus }
list IndexPolicies { member: IndexPolicy }
list InheritedProperties { member: InheritedProperty }
@length(min: 1, max: 10000) list InputLogEvents { member: InputLogEvent }
@length(min: 1, max: 100) list InputLogStreamNames { member: LogStreamName }
list IntegrationSummaries { member: IntegrationSummary }
list LiveTailSessionResults { member: LiveTailSessionLogEvent }
list LogFieldsList { member: LogFieldsListItem }
list LogGroupArnList { member: LogGroupArn }
list LogGroupFieldList { member: LogGroupField }
list LogGroupIdentifiers { member: LogGroupIdentifier }
list LogGroupNames { member: LogGroupName }
list LogGroupSummaries { member: LogGroupSummary }
list LogGroups { member: LogGroup }
map LogRecord { key: String, value: String }
list LogSamples { member: LogEvent }
list LogStreams { member: LogStream }
@length(min: 1, max: 10) list LogTypes { member: LogType }
list LookupTables { member: LookupTable }
@length(min: 1, max: 10) list LowerCaseStringWithKeys { member: WithKey }
@length(min: 1, max: 5) list MatchPatterns { member: MatchPattern }
list MetricFilterMatches { member: MetricFilterMatchRecord }
list MetricFilters { member: MetricFilter }
@length(min: 1, max: 1) list MetricTransformations { member: MetricTransformation }
@length(min: 1, max: 5) list MoveKeyEntries { member: MoveKeyEntry }
list OutputFormats { member: OutputFormat }
list OutputLogEvents { member: OutputLogEvent }
list PatternTokens { member: PatternToken }
@length(min: 1, max: 20) list Processors { member: Processor }
list QueryDefinitionList { member: QueryDefinition }
list QueryInfoList { member: QueryInfo }
@length(max: 20) list QueryParameterList { member: QueryParameter }
list QueryResults { member: ResultRows }
@length(min: 0, max: 128) list RecordFields { member: FieldHeader }
@length(min: 1, max: 5) list RenameKeyEntries { member: RenameKeyEntry }
list ResourceArns { member: String }
list ResourcePolicies { member: ResourcePolicy }
@length(min: 1, max: 10) list ResourceTypes { member: ResourceType }
list ResultRows { member: ResultField }
list S3TableIntegrationSources { member: S3TableIntegrationSource }
list ScheduledQueryDestinationList { member: ScheduledQueryDestination }
@length(min: 1, max: 50) list ScheduledQueryLogGroupIdentifiers { member: LogGroupIdentifier }
list ScheduledQuerySummaryList { member: ScheduledQuerySummary }
list SearchedLogStreams { member: SearchedLogStream }
@length(min: 1, max: 10) list SplitStringEntries { member: SplitStringEntry }
@length(min: 1, max: 10) list StartLiveTailLogGroupIdentifiers { member: LogGroupIdentifier }
list SubscriptionFilters { member: SubscriptionFilter }
@length(min: 1, max: 10) list SubstituteStringEntries { member: SubstituteStringEntry }
list TableFields { member: String }
@length(min: 0, max: 5) list TagFilterValues { member: TagFilterValue }
@length(min: 1, max: 5) list TagFilters { member: TagFilter }
@length(min: 0, max: 50) list TagKeyList { member: TagKey }
@length(min: 1) list TagList { member: TagKey }
@length(min: 1, max: 50) map Tags { key: TagKey, value: TagValue }
@length(min: 1, max: 50) list TestEventMessages { member: EventMessage }
list TransformedLogs { member: TransformedLogRecord }
list TriggerHistoryRecordList { member: TriggerHistoryRecord }
@length(min: 1, max: 10) list TrimStringWithKeys { member: WithKey }
@length(min: 1, max: 5) list TypeConverterEntries { member: TypeConverterEntry }
@length(min: 1, max: 10) list UpperCaseStringWithKeys { member: WithKey }

enum ActionStatus { IN_PROGRESS, CLIENT_ERROR, FAILED, COMPLETE }
enum AnomalyDetectorStatus { INITIALIZING, TRAINING, ANALYZING, FAILED, DELETED, PAUSED }
enum DataProtectionStatus { ACTIVATED, DELETED, ARCHIVED, DISABLED }
enum DeliveryDestinationType { S3, CWL, FH, XRAY }
enum DeliverySourceConfigurationSchemaValueType { string, boolean, int, double, long }
enum DeliverySourceStatus { ACTIVE, INACTIVE }
enum DeliverySourceStatusReason { RESOURCE_DELETED }
enum Distribution { Random, ByLogStream }
enum EntityRejectionErrorType {
    InvalidEntity, InvalidTypeValue, InvalidKeyAttributes, InvalidAttributes, EntitySizeTooLarge,
    UnsupportedLogGroupType, MissingRequiredFields
}
enum EvaluationFrequency { ONE_MIN, FIVE_MIN, TEN_MIN, FIFTEEN_MIN, THIRTY_MIN, ONE_HOUR }
enum EventSource { CloudTrail, Route53Resolver, VPCFlow, EKSAudit, AWSWAF }
enum ExecutionStatus { Running, InvalidQuery, Complete, Failed, Timeout }
enum ExportTaskStatusCode { CANCELLED, COMPLETED, FAILED, PENDING, PENDING_CANCEL, RUNNING }
enum FlattenedElement { first, last }
enum ImportStatus { IN_PROGRESS, CANCELLED, COMPLETED, FAILED }
enum IndexSource { ACCOUNT, LOG_GROUP }
enum IndexType { FACET, FIELD_INDEX }
enum InheritedProperty { ACCOUNT_DATA_PROTECTION }
enum IntegrationStatus { PROVISIONING, ACTIVE, FAILED }
enum IntegrationType { OPENSEARCH }
enum ListAggregateLogGroupSummariesGroupBy { DATA_SOURCE_NAME_TYPE_AND_FORMAT, DATA_SOURCE_NAME_AND_TYPE }
enum LogGroupClass { STANDARD, INFREQUENT_ACCESS, DELIVERY }
enum OCSFVersion { V11 = "V1.1", V15 = "V1.5" }
enum OpenSearchResourceStatusType { ACTIVE, NOT_FOUND, ERROR }
enum OrderBy { LogStreamName, LastEventTime }
enum OutputFormat { json, plain, w3c, raw, parquet }
enum PolicyScope { ACCOUNT, RESOURCE }
enum PolicyType {
    DATA_PROTECTION_POLICY, SUBSCRIPTION_FILTER_POLICY, FIELD_INDEX_POLICY, TRANSFORMER_POLICY,
    METRIC_EXTRACTION_POLICY
}
enum QueryLanguage { CWLI, SQL, PPL }
enum QueryStatus { Scheduled, Running, Complete, Failed, Cancelled, Timeout, Unknown }
enum S3TableIntegrationSourceStatus { ACTIVE, UNHEALTHY, FAILED, DATA_SOURCE_DELETE_IN_PROGRESS }
enum ScheduledQueryDestinationType { S3 }
enum ScheduledQueryState { ENABLED, DISABLED }
enum Scope { ALL }
enum StandardUnit {
    Seconds, Microseconds, Milliseconds, Bytes, Kilobytes, Megabytes, Gigabytes, Terabytes, Bits, Kilobits, Megabits,
    Gigabits, Terabits, Percent, Count, BytesSecond = "Bytes/Second", KilobytesSecond = "Kilobytes/Second",
    MegabytesSecond = "Megabytes/Second", GigabytesSecond = "Gigabytes/Second", TerabytesSecond = "Terabytes/Second",
    BitsSecond = "Bits/Second", KilobitsSecond = "Kilobits/Second", MegabitsSecond = "Megabits/Second",
    GigabitsSecond = "Gigabits/Second", TerabitsSecond = "Terabits/Second", CountSecond = "Count/Second", None
}
enum State { Active, Suppressed, Baseline }
enum SuppressionState { SUPPRESSED, UNSUPPRESSED }
enum SuppressionType { LIMITED, INFINITE }
enum SuppressionUnit { SECONDS, MINUTES, HOURS }
enum Type { boolean, integer, double, string }

@length(min: 1) string AccessPolicy
@length(min: 12, max: 12) @pattern("^\\d{12}$") string AccountId
@length(min: 1, max: 256) string AddKeyValue
@length(min: 1, max: 1011) @pattern("[\\w+=/:,.@-]*") string AmazonResourceName
@length(min: 1) @pattern("[\\w#+=/:,.@-]*") string AnomalyDetectorArn
@length(min: 36, max: 36) string AnomalyId
@range(min: 7, max: 90) long AnomalyVisibilityTime
@length(min: 1, max: 256) string BatchId
@length(min: 36, max: 128) @pattern("\\S{36,128}") string ClientToken
@range(min: 1, max: 30) integer CollectionRetentionDays
@length(min: 1, max: 128) string Column
@length(min: 1, max: 2) string Delimiter
@length(min: 1, max: 60) @pattern("[\\w-]*") string DeliveryDestinationName
@length(min: 1, max: 51200) string DeliveryDestinationPolicy
@length(min: 1, max: 64) @pattern("^[0-9A-Za-z]+$") string DeliveryId
@length(min: 1, max: 255) string DeliverySourceConfigurationKey
@length(min: 1, max: 256) string DeliverySourceConfigurationSchemaField
@length(min: 1, max: 255) string DeliverySourceConfigurationValue
@length(min: 1, max: 60) @pattern("[\\w-]*") string DeliverySourceName
@length(min: 1, max: 256) string DeliverySuffixPath
@range(min: 1, max: 50) integer DescribeLimit
@range(max: 100) integer DescribeLookupTablesMaxResults
@range(min: 1, max: 1000) integer DescribeQueriesMaxResults
@length(min: 1) string Description
@length(min: 1) string DestinationArn
@length(min: 1, max: 128) string DestinationField
@length(min: 1, max: 512) @pattern("[^:*]*") string DestinationName
@length(max: 256) @pattern("^arn:aws[a-z\\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$") string DetectorKmsKeyArn
@length(min: 1) string DetectorName
@length(max: 255) string DimensionsKey
@length(max: 255) string DimensionsValue
@length(max: 256) string EncryptionKey
@length(min: 1, max: 256) string EntityAttributesKey
@length(min: 1, max: 512) string EntityAttributesValue
@length(min: 1, max: 32) string EntityKeyAttributesKey
@length(min: 1, max: 512) string EntityKeyAttributesValue
@range(min: 0) long EpochMillis
@length(min: 1) string EventMessage
@range(min: 1, max: 10000) integer EventsLimit
@range(min: 1, max: 100000) integer EventsLimitStartQuery
@length(min: 1) string ExpectedRevisionId
@length(min: 1, max: 512) string ExportDestinationBucket
@length(min: 1, max: 512) string ExportTaskId
@length(min: 1, max: 512) string ExportTaskName
@length(min: 0, max: 5) string FieldDelimiter
@length(min: 1, max: 64) string FieldHeader
@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+") string FieldIndexName
@length(min: 0, max: 2000) string FieldSelectionCriteria
@length(min: 1, max: 512) @pattern("[^:*]*") string FilterName
@length(min: 0, max: 1024) string FilterPattern
@length(min: 1, max: 128) string FromKey
@range(min: 0, max: 10000) integer GetQueryResultsMaxItems
@length(max: 1024) string GetQueryResultsNextToken
@range(min: 1, max: 1000) integer GetScheduledQueryHistoryMaxResults
@length(min: 1, max: 512) string GrokMatch
@length(min: 1, max: 256) @pattern("[\\-a-zA-Z0-9]+") string ImportId
@length(min: 1) string InferredTokenName
@length(min: 1, max: 50) @pattern("[\\.\\-_/#A-Za-z0-9]+") string IntegrationName
@length(min: 1, max: 50) @pattern("[\\.\\-_/#A-Za-z0-9]+") string IntegrationNamePrefix
@length(min: 1) string IntegrationStatusMessage
@length(min: 1, max: 128) string Key
@length(min: 1, max: 128) string KeyPrefix
@length(min: 1, max: 128) string KeyValueDelimiter
@length(max: 256) string KmsKeyId
@range(min: 1, max: 50) integer ListAnomaliesLimit
@range(min: 1, max: 1000) integer ListLimit
@range(min: 1, max: 50) integer ListLogAnomalyDetectorsLimit
@range(min: 50, max: 500) integer ListLogGroupsForQueryMaxResults
@range(min: 1, max: 50) integer ListLogGroupsRequestLimit
@range(min: 1, max: 1000) integer ListScheduledQueriesMaxResults
@range(min: 1, max: 100) integer ListSourcesForS3TableIntegrationMaxResults
@length(min: 1) string Locale
@length(min: 1, max: 256) string LogFieldName
@length(min: 1, max: 2048) @pattern("[\\w#+=/:,.@-]*") string LogGroupArn
@length(min: 1, max: 2048) @pattern("[\\w#+=/:,.@-]*") string LogGroupIdentifier
@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+") string LogGroupName
@length(min: 0, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]*") string LogGroupNamePattern
@length(min: 3, max: 129) @pattern("(\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24})(\\|\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24}){0,4}") string LogGroupNameRegexPattern
@length(min: 1, max: 512) string LogObjectPointer
@length(min: 1, max: 512) @pattern("[^:*]*") string LogStreamName
@length(min: 1, max: 255) @pattern("[\\w]*") string LogType
@length(min: 0, max: 1024) string LookupTableDescription
@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9_]+$") string LookupTableName
@length(min: 1, max: 10) @pattern("^\\d+\\.\\d+(\\.\\d+)?$") string MappingVersion
@length(min: 1) string MatchPattern
@length(max: 255) @pattern("[^:*$]*") string MetricName
@length(max: 255) @pattern("[^:*$]*") string MetricNamespace
@length(max: 100) string MetricValue
@length(min: 1) string NextToken
@length(min: 1, max: 128) string NonMatchValue
@length(min: 1, max: 1024) @pattern("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$") string OpenSearchApplicationEndpoint
@length(min: 1, max: 256) @pattern("[\\.\\-_/#A-Za-z0-9]+") string OpenSearchApplicationId
@length(min: 1, max: 1024) @pattern("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$") string OpenSearchCollectionEndpoint
@length(min: 1, max: 256) @pattern("[\\.\\-_/#A-Za-z0-9]+") string OpenSearchDataSourceName
@length(min: 1, max: 256) @pattern("[\\.\\-_/#A-Za-z0-9]+") string OpenSearchPolicyName
@length(min: 1, max: 256) @pattern("[\\.\\-_/#A-Za-z0-9]+") string OpenSearchWorkspaceId
@length(min: 1, max: 128) string ParserFieldDelimiter
@length(min: 32, max: 32) string PatternId
@length(min: 1) string PatternRegex
@length(min: 1) string PatternString
@range(min: 0, max: 100) integer Percentage
@length(min: 1, max: 51200) string PolicyDocument
@length(min: 1) string Priority
@length(min: 1, max: 255) string QueryDefinitionName
@length(min: 1, max: 10000) string QueryDefinitionString
@length(min: 1, max: 256) string QueryId
@range(min: 1, max: 1000) integer QueryListMaxResults
@length(max: 1024) string QueryParameterDefaultValue
@length(max: 512) string QueryParameterDescription
@length(min: 1, max: 128) @pattern("^[a-zA-Z_][a-zA-Z0-9_]*") string QueryParameterName
@length(min: 0, max: 10000) string QueryString
@length(min: 1, max: 1) string QuoteCharacter
@range(min: 0) long RecordsCount
@length(min: 1, max: 128) string RenameTo
@length(min: 0, max: 256) string RequestId
@length(min: 1, max: 2048) @pattern("[\\w+=/:,.@\\-\\*]*") string ResourceIdentifier
@length(min: 1, max: 255) @pattern("[\\w-_]*") string ResourceType
@length(min: 1) string RoleArn
@length(min: 1, max: 2048) string S3TableIntegrationSourceIdentifier
@length(min: 1) string S3TableIntegrationSourceStatusReason
@length(min: 1, max: 256) string S3TablesDatasourceName
@length(min: 1, max: 256) string S3TablesDatasourceType
@length(max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?") string S3Uri
@length(max: 256) string ScheduleExpression
@length(min: 1) string ScheduleTimezone
@length(max: 1024) string ScheduledQueryDescription
@pattern("[\\w#+=/:,.@-]*") string ScheduledQueryIdentifier
@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9_\\-/.#]+$") string ScheduledQueryName
@length(min: 1) string SequenceToken
@length(min: 1, max: 255) @pattern("[\\w_-]*") string Service
@length(min: 0, max: 256) string SessionId
@length(min: 1, max: 128) string Source
@length(min: 1) string SourceTimezone
@length(min: 1, max: 128) string SplitStringDelimiter
@range(min: 0) long StoredBytes
@length(min: 1, max: 10485760) string TableBody
@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$") string TagFilterKey
@length(min: 0, max: 259) @pattern("^!?\\*?([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\*?$") string TagFilterValue
@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$") string TagKey
@length(max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") string TagValue
@length(min: 1, max: 128) string Target
@length(min: 1) string TargetArn
@length(min: 1, max: 64) string TargetFormat
@length(min: 1) string TargetTimezone
@length(min: 1) string Time
@range(min: 0) long Timestamp
@length(min: 1, max: 128) string ToKey
@length(min: 1) string TokenString
@length(min: 1) string TransformedEventMessage
@length(min: 1, max: 2048) string UserIdentity
@length(min: 1, max: 128) string ValueKey
@length(min: 1) string WithKey
