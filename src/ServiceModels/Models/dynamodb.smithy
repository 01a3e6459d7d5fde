$version: "2.0"

// Amazon DynamoDB's API, trimmed from the model that AWS publishes. See the README beside this folder.
namespace com.amazonaws.dynamodb

@aws.api#service(sdkId: "DynamoDB", endpointPrefix: "dynamodb")
@aws.auth#sigv4(name: "dynamodb")
@aws.protocols#awsJson1_0
service DynamoDB_20120810 {
    version: "2012-08-10"
    operations: [
        BatchExecuteStatement, BatchGetItem, BatchWriteItem, CreateBackup, CreateGlobalTable, CreateTable,
        DeleteBackup, DeleteItem, DeleteResourcePolicy, DeleteTable, DescribeBackup, DescribeContinuousBackups,
        DescribeContributorInsights, DescribeEndpoints, DescribeExport, DescribeGlobalTable,
        DescribeGlobalTableSettings, DescribeImport, DescribeKinesisStreamingDestination, DescribeLimits,
        DescribeTable, DescribeTableReplicaAutoScaling, DescribeTimeToLive, DisableKinesisStreamingDestination,
        EnableKinesisStreamingDestination, ExecuteStatement, ExecuteTransaction, ExportTableToPointInTime, GetItem,
        GetResourcePolicy, ImportTable, ListBackups, ListContributorInsights, ListExports, ListGlobalTables,
        ListImports, ListTables, ListTagsOfResource, PutItem, PutResourcePolicy, Query, RestoreTableFromBackup,
        RestoreTableToPointInTime, Scan, TagResource, TransactGetItems, TransactWriteItems, UntagResource,
        UpdateContinuousBackups, UpdateContributorInsights, UpdateGlobalTable, UpdateGlobalTableSettings, UpdateItem,
        UpdateKinesisStreamingDestination, UpdateTable, UpdateTableReplicaAutoScaling, UpdateTimeToLive
    ]
}

operation BatchExecuteStatement {
    input: BatchExecuteStatementInput, output: BatchExecuteStatementOutput
    errors: [RequestLimitExceeded, InternalServerError, ThrottlingException]
}
structure BatchExecuteStatementInput {
    @required Statements: PartiQLBatchRequest
    ReturnConsumedCapacity: ReturnConsumedCapacity
}
structure BatchExecuteStatementOutput { Responses: PartiQLBatchResponse, ConsumedCapacity: ConsumedCapacityMultiple }

@paginated(inputToken: "RequestItems", outputToken: "UnprocessedKeys")
operation BatchGetItem {
    input: BatchGetItemInput, output: BatchGetItemOutput
    errors: [
        ProvisionedThroughputExceededException, ResourceNotFoundException, RequestLimitExceeded, InternalServerError,
        ThrottlingException
    ]
}
structure BatchGetItemInput {
    @required RequestItems: BatchGetRequestMap
    ReturnConsumedCapacity: ReturnConsumedCapacity
}
structure BatchGetItemOutput {
    Responses: BatchGetResponseMap
    UnprocessedKeys: BatchGetRequestMap
    ConsumedCapacity: ConsumedCapacityMultiple
}

operation BatchWriteItem {
    input: BatchWriteItemInput, output: BatchWriteItemOutput
    errors: [
        ProvisionedThroughputExceededException, ResourceNotFoundException, ItemCollectionSizeLimitExceededException,
        RequestLimitExceeded, InternalServerError, ReplicatedWriteConflictException, ThrottlingException
    ]
}
structure BatchWriteItemInput {
    @required RequestItems: BatchWriteItemRequestMap
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
}
structure BatchWriteItemOutput {
    UnprocessedItems: BatchWriteItemRequestMap
    ItemCollectionMetrics: ItemCollectionMetricsPerTable
    ConsumedCapacity: ConsumedCapacityMultiple
}

operation CreateBackup {
    input: CreateBackupInput, output: CreateBackupOutput
    errors: [
        TableNotFoundException, TableInUseException, ContinuousBackupsUnavailableException, BackupInUseException,
        LimitExceededException, InternalServerError
    ]
}
structure CreateBackupInput { @required TableName: TableArn, @required BackupName: BackupName }
structure CreateBackupOutput { BackupDetails: BackupDetails }

operation CreateGlobalTable {
    input: CreateGlobalTableInput, output: CreateGlobalTableOutput
    errors: [LimitExceededException, InternalServerError, GlobalTableAlreadyExistsException, TableNotFoundException]
}
structure CreateGlobalTableInput { @required GlobalTableName: TableName, @required ReplicationGroup: ReplicaList }
structure CreateGlobalTableOutput { GlobalTableDescription: GlobalTableDescription }

operation CreateTable {
    input: CreateTableInput, output: CreateTableOutput
    errors: [ResourceInUseException, LimitExceededException, InternalServerError]
}
structure CreateTableInput {
    AttributeDefinitions: AttributeDefinitions
    @required TableName: TableArn
    KeySchema: KeySchema
    LocalSecondaryIndexes: LocalSecondaryIndexList
    GlobalSecondaryIndexes: GlobalSecondaryIndexList
    BillingMode: BillingMode
    ProvisionedThroughput: ProvisionedThroughput
    StreamSpecification: StreamSpecification
    SSESpecification: SSESpecification
    Tags: TagList
    TableClass: TableClass
    DeletionProtectionEnabled: Boolean
    WarmThroughput: WarmThroughput
    ResourcePolicy: String
    OnDemandThroughput: OnDemandThroughput
    GlobalTableSourceArn: TableArn
    GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
}
structure CreateTableOutput { TableDescription: TableDescription }

operation DeleteBackup {
    input: DeleteBackupInput, output: DeleteBackupOutput
    errors: [BackupNotFoundException, BackupInUseException, LimitExceededException, InternalServerError]
}
structure DeleteBackupInput { @required BackupArn: BackupArn }
structure DeleteBackupOutput { BackupDescription: BackupDescription }

operation DeleteItem {
    input: DeleteItemInput, output: DeleteItemOutput
    errors: [
        ConditionalCheckFailedException, ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException, RequestLimitExceeded,
        InternalServerError, ReplicatedWriteConflictException, ThrottlingException
    ]
}
structure DeleteItemInput {
    @required TableName: TableArn
    @required Key: Key
    Expected: ExpectedAttributeMap
    ConditionalOperator: ConditionalOperator
    ReturnValues: ReturnValue
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    ConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}
structure DeleteItemOutput {
    Attributes: AttributeMap
    ConsumedCapacity: ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
}

operation DeleteResourcePolicy {
    input: DeleteResourcePolicyInput, output: DeleteResourcePolicyOutput
    errors: [
        ResourceNotFoundException, InternalServerError, PolicyNotFoundException, ResourceInUseException,
        LimitExceededException
    ]
}
structure DeleteResourcePolicyInput { @required ResourceArn: ResourceArnString, ExpectedRevisionId: PolicyRevisionId }
structure DeleteResourcePolicyOutput { RevisionId: PolicyRevisionId }

operation DeleteTable {
    input: DeleteTableInput, output: DeleteTableOutput
    errors: [ResourceInUseException, ResourceNotFoundException, LimitExceededException, InternalServerError]
}
structure DeleteTableInput { @required TableName: TableArn }
structure DeleteTableOutput { TableDescription: TableDescription }

operation DescribeBackup {
    input: DescribeBackupInput, output: DescribeBackupOutput
    errors: [BackupNotFoundException, InternalServerError]
}
structure DescribeBackupInput { @required BackupArn: BackupArn }
structure DescribeBackupOutput { BackupDescription: BackupDescription }

operation DescribeContinuousBackups {
    input: DescribeContinuousBackupsInput, output: DescribeContinuousBackupsOutput
    errors: [TableNotFoundException, InternalServerError]
}
structure DescribeContinuousBackupsInput { @required TableName: TableArn }
structure DescribeContinuousBackupsOutput { ContinuousBackupsDescription: ContinuousBackupsDescription }

operation DescribeContributorInsights {
    input: DescribeContributorInsightsInput, output: DescribeContributorInsightsOutput
    errors: [ResourceNotFoundException, InternalServerError]
}
structure DescribeContributorInsightsInput { @required TableName: TableArn, IndexName: IndexName }
structure DescribeContributorInsightsOutput {
    TableName: TableName
    IndexName: IndexName
    ContributorInsightsRuleList: ContributorInsightsRuleList
    ContributorInsightsStatus: ContributorInsightsStatus
    LastUpdateDateTime: Timestamp
    FailureException: FailureException
    ContributorInsightsMode: ContributorInsightsMode
}

operation DescribeEndpoints {
    input: DescribeEndpointsRequest, output: DescribeEndpointsResponse
}
structure DescribeEndpointsRequest {}
structure DescribeEndpointsResponse { @required Endpoints: Endpoints }

operation DescribeExport {
    input: DescribeExportInput, output: DescribeExportOutput
    errors: [ExportNotFoundException, LimitExceededException, InternalServerError]
}
structure DescribeExportInput { @required ExportArn: ExportArn }
structure DescribeExportOutput { ExportDescription: ExportDescription }

operation DescribeGlobalTable {
    input: DescribeGlobalTableInput, output: DescribeGlobalTableOutput
    errors: [InternalServerError, GlobalTableNotFoundException]
}
structure DescribeGlobalTableInput { @required GlobalTableName: TableName }
structure DescribeGlobalTableOutput { GlobalTableDescription: GlobalTableDescription }

operation DescribeGlobalTableSettings {
    input: DescribeGlobalTableSettingsInput, output: DescribeGlobalTableSettingsOutput
    errors: [GlobalTableNotFoundException, InternalServerError]
}
structure DescribeGlobalTableSettingsInput { @required GlobalTableName: TableName }
structure DescribeGlobalTableSettingsOutput {
    GlobalTableName: TableName
    ReplicaSettings: ReplicaSettingsDescriptionList
}

operation DescribeImport {
    input: DescribeImportInput, output: DescribeImportOutput
    errors: [ImportNotFoundException]
}
structure DescribeImportInput { @required ImportArn: ImportArn }
structure DescribeImportOutput { @required ImportTableDescription: ImportTableDescription }

operation DescribeKinesisStreamingDestination {
    input: DescribeKinesisStreamingDestinationInput, output: DescribeKinesisStreamingDestinationOutput
    errors: [ResourceNotFoundException, InternalServerError]
}
structure DescribeKinesisStreamingDestinationInput { @required TableName: TableArn }
structure DescribeKinesisStreamingDestinationOutput {
    TableName: TableName
    KinesisDataStreamDestinations: KinesisDataStreamDestinations
}

operation DescribeLimits {
    input: DescribeLimitsInput, output: DescribeLimitsOutput
    errors: [InternalServerError]
}
structure DescribeLimitsInput {}
structure DescribeLimitsOutput {
    AccountMaxReadCapacityUnits: PositiveLongObject
    AccountMaxWriteCapacityUnits: PositiveLongObject
    TableMaxReadCapacityUnits: PositiveLongObject
    TableMaxWriteCapacityUnits: PositiveLongObject
}

operation DescribeTable {
    input: DescribeTableInput, output: DescribeTableOutput
    errors: [ResourceNotFoundException, InternalServerError]
}
structure DescribeTableInput { @required TableName: TableArn }
structure DescribeTableOutput { Table: TableDescription }

operation DescribeTableReplicaAutoScaling {
    input: DescribeTableReplicaAutoScalingInput, output: DescribeTableReplicaAutoScalingOutput
    errors: [ResourceNotFoundException, InternalServerError]
}
structure DescribeTableReplicaAutoScalingInput { @required TableName: TableArn }
structure DescribeTableReplicaAutoScalingOutput { TableAutoScalingDescription: TableAutoScalingDescription }

operation DescribeTimeToLive {
    input: DescribeTimeToLiveInput, output: DescribeTimeToLiveOutput
    errors: [ResourceNotFoundException, InternalServerError]
}
structure DescribeTimeToLiveInput { @required TableName: TableArn }
structure DescribeTimeToLiveOutput { TimeToLiveDescription: TimeToLiveDescription }

operation DisableKinesisStreamingDestination {
    input: KinesisStreamingDestinationInput, output: KinesisStreamingDestinationOutput
    errors: [InternalServerError, LimitExceededException, ResourceInUseException, ResourceNotFoundException]
}
structure KinesisStreamingDestinationInput {
    @required TableName: TableArn
    @required StreamArn: StreamArn
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration
}

operation EnableKinesisStreamingDestination {
    input: KinesisStreamingDestinationInput, output: KinesisStreamingDestinationOutput
    errors: [InternalServerError, LimitExceededException, ResourceInUseException, ResourceNotFoundException]
}

operation ExecuteStatement {
    input: ExecuteStatementInput, output: ExecuteStatementOutput
    errors: [
        ConditionalCheckFailedException, ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException, RequestLimitExceeded,
        InternalServerError, DuplicateItemException, ThrottlingException
    ]
}
structure ExecuteStatementInput {
    @required Statement: PartiQLStatement
    Parameters: PreparedStatementParameters
    ConsistentRead: Boolean
    NextToken: PartiQLNextToken
    ReturnConsumedCapacity: ReturnConsumedCapacity
    Limit: PositiveIntegerObject
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}
structure ExecuteStatementOutput {
    Items: ItemList
    NextToken: PartiQLNextToken
    ConsumedCapacity: ConsumedCapacity
    LastEvaluatedKey: Key
}

operation ExecuteTransaction {
    input: ExecuteTransactionInput, output: ExecuteTransactionOutput
    errors: [
        ResourceNotFoundException, TransactionCanceledException, TransactionInProgressException,
        IdempotentParameterMismatchException, ProvisionedThroughputExceededException, RequestLimitExceeded,
        InternalServerError, ThrottlingException
    ]
}
structure ExecuteTransactionInput {
    @required TransactStatements: ParameterizedStatements
    @idempotencyToken ClientRequestToken: ClientRequestToken
    ReturnConsumedCapacity: ReturnConsumedCapacity
}
structure ExecuteTransactionOutput { Responses: ItemResponseList, ConsumedCapacity: ConsumedCapacityMultiple }

operation ExportTableToPointInTime {
    input: ExportTableToPointInTimeInput, output: ExportTableToPointInTimeOutput
    errors: [
        TableNotFoundException, PointInTimeRecoveryUnavailableException, LimitExceededException,
        InvalidExportTimeException, ExportConflictException, InternalServerError
    ]
}
structure ExportTableToPointInTimeInput {
    @required TableArn: TableArn
    ExportTime: Timestamp
    @idempotencyToken ClientToken: ClientToken
    @required S3Bucket: S3Bucket
    S3BucketOwner: S3BucketOwner
    S3Prefix: S3Prefix
    S3SseAlgorithm: S3SseAlgorithm
    S3SseKmsKeyId: S3SseKmsKeyId
    ExportFormat: ExportFormat
    ExportType: ExportType
    IncrementalExportSpecification: IncrementalExportSpecification
}
structure ExportTableToPointInTimeOutput { ExportDescription: ExportDescription }

operation GetItem {
    input: GetItemInput, output: GetItemOutput
    errors: [
        ProvisionedThroughputExceededException, ResourceNotFoundException, RequestLimitExceeded, InternalServerError,
        ThrottlingException
    ]
}
structure GetItemInput {
    @required TableName: TableArn
    @required Key: Key
    AttributesToGet: AttributeNameList
    ConsistentRead: Boolean
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ProjectionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
}
structure GetItemOutput { Item: AttributeMap, ConsumedCapacity: ConsumedCapacity }

operation GetResourcePolicy {
    input: GetResourcePolicyInput, output: GetResourcePolicyOutput
    errors: [ResourceNotFoundException, InternalServerError, PolicyNotFoundException]
}
structure GetResourcePolicyInput { @required ResourceArn: ResourceArnString }
structure GetResourcePolicyOutput { Policy: String, RevisionId: PolicyRevisionId }

operation ImportTable {
    input: ImportTableInput, output: ImportTableOutput
    errors: [ResourceInUseException, LimitExceededException, ImportConflictException]
}
structure ImportTableInput {
    @idempotencyToken ClientToken: ClientToken
    @required S3BucketSource: S3BucketSource
    @required InputFormat: InputFormat
    InputFormatOptions: InputFormatOptions
    InputCompressionType: InputCompressionType
    @required TableCreationParameters: TableCreationParameters
}
structure ImportTableOutput { @required ImportTableDescription: ImportTableDescription }

operation ListBackups {
    input: ListBackupsInput, output: ListBackupsOutput
    errors: [InternalServerError]
}
structure ListBackupsInput {
    TableName: TableArn
    Limit: BackupsInputLimit
    TimeRangeLowerBound: Timestamp
    TimeRangeUpperBound: Timestamp
    ExclusiveStartBackupArn: BackupArn
    BackupType: BackupTypeFilter
}
structure ListBackupsOutput { BackupSummaries: BackupSummaries, LastEvaluatedBackupArn: BackupArn }

@paginated(inputToken: "NextToken", outputToken: "NextToken")
operation ListContributorInsights {
    input: ListContributorInsightsInput, output: ListContributorInsightsOutput
    errors: [ResourceNotFoundException, InternalServerError]
}
structure ListContributorInsightsInput {
    TableName: TableArn
    NextToken: String
    MaxResults: ListContributorInsightsLimit
}
structure ListContributorInsightsOutput {
    ContributorInsightsSummaries: ContributorInsightsSummaries
    NextToken: String
}

@paginated(inputToken: "NextToken", outputToken: "NextToken")
operation ListExports {
    input: ListExportsInput, output: ListExportsOutput
    errors: [LimitExceededException, InternalServerError]
}
structure ListExportsInput { TableArn: TableArn, MaxResults: ListExportsMaxLimit, NextToken: String }
structure ListExportsOutput { ExportSummaries: ExportSummaries, NextToken: String }

operation ListGlobalTables {
    input: ListGlobalTablesInput, output: ListGlobalTablesOutput
    errors: [InternalServerError]
}
structure ListGlobalTablesInput {
    ExclusiveStartGlobalTableName: TableName
    Limit: PositiveIntegerObject
    RegionName: String
}
structure ListGlobalTablesOutput { GlobalTables: GlobalTableList, LastEvaluatedGlobalTableName: TableName }

@paginated(inputToken: "NextToken", outputToken: "NextToken")
operation ListImports {
    input: ListImportsInput, output: ListImportsOutput
    errors: [LimitExceededException]
}
structure ListImportsInput { TableArn: TableArn, PageSize: ListImportsMaxLimit, NextToken: ImportNextToken }
structure ListImportsOutput { ImportSummaryList: ImportSummaryList, NextToken: ImportNextToken }

@paginated(inputToken: "ExclusiveStartTableName", outputToken: "LastEvaluatedTableName", items: "TableNames", pageSize: "Limit")
operation ListTables {
    input: ListTablesInput, output: ListTablesOutput
    errors: [InternalServerError]
}
structure ListTablesInput { ExclusiveStartTableName: TableName, Limit: ListTablesInputLimit }
structure ListTablesOutput { TableNames: TableNameList, LastEvaluatedTableName: TableName }

operation ListTagsOfResource {
    input: ListTagsOfResourceInput, output: ListTagsOfResourceOutput
    errors: [ResourceNotFoundException, InternalServerError]
}
structure ListTagsOfResourceInput { @required ResourceArn: ResourceArnString, NextToken: String }
structure ListTagsOfResourceOutput { Tags: TagList, NextToken: String }

operation PutItem {
    input: PutItemInput, output: PutItemOutput
    errors: [
        ConditionalCheckFailedException, ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException, RequestLimitExceeded,
        InternalServerError, ReplicatedWriteConflictException, ThrottlingException
    ]
}
structure PutItemInput {
    @required TableName: TableArn
    @required Item: PutItemInputAttributeMap
    Expected: ExpectedAttributeMap
    ReturnValues: ReturnValue
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    ConditionalOperator: ConditionalOperator
    ConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}
structure PutItemOutput {
    Attributes: AttributeMap
    ConsumedCapacity: ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
}

operation PutResourcePolicy {
    input: PutResourcePolicyInput, output: PutResourcePolicyOutput
    errors: [
        ResourceNotFoundException, InternalServerError, LimitExceededException, PolicyNotFoundException,
        ResourceInUseException
    ]
}
structure PutResourcePolicyInput {
    @required ResourceArn: ResourceArnString
    @required Policy: String
    ExpectedRevisionId: PolicyRevisionId
    ConfirmRemoveSelfResourceAccess: Boolean
}
structure PutResourcePolicyOutput { RevisionId: PolicyRevisionId }

@paginated(inputToken: "ExclusiveStartKey", outputToken: "LastEvaluatedKey")
operation Query {
    input: QueryInput, output: QueryOutput
    errors: [
        ProvisionedThroughputExceededException, ResourceNotFoundException, RequestLimitExceeded, InternalServerError,
        ThrottlingException
    ]
}
structure QueryInput {
    @required TableName: TableArn
    IndexName: IndexName
    Select: Select
    AttributesToGet: AttributeNameList
    Limit: PositiveIntegerObject
    ConsistentRead: Boolean
    KeyConditions: KeyConditions
    QueryFilter: FilterConditionMap
    ConditionalOperator: ConditionalOperator
    ScanIndexForward: Boolean
    ExclusiveStartKey: Key
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ProjectionExpression: String
    FilterExpression: String
    KeyConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
}
structure QueryOutput {
    Items: ItemList
    Count: Integer
    ScannedCount: Integer
    LastEvaluatedKey: Key
    ConsumedCapacity: ConsumedCapacity
}

operation RestoreTableFromBackup {
    input: RestoreTableFromBackupInput, output: RestoreTableFromBackupOutput
    errors: [
        TableAlreadyExistsException, TableInUseException, BackupNotFoundException, BackupInUseException,
        LimitExceededException, InternalServerError
    ]
}
structure RestoreTableFromBackupInput {
    @required TargetTableName: TableName
    @required BackupArn: BackupArn
    BillingModeOverride: BillingMode
    GlobalSecondaryIndexOverride: GlobalSecondaryIndexList
    LocalSecondaryIndexOverride: LocalSecondaryIndexList
    ProvisionedThroughputOverride: ProvisionedThroughput
    OnDemandThroughputOverride: OnDemandThroughput
    SSESpecificationOverride: SSESpecification
}
structure RestoreTableFromBackupOutput { TableDescription: TableDescription }

operation RestoreTableToPointInTime {
    input: RestoreTableToPointInTimeInput, output: RestoreTableToPointInTimeOutput
    errors: [
        TableAlreadyExistsException, TableNotFoundException, TableInUseException, LimitExceededException,
        InvalidRestoreTimeException, PointInTimeRecoveryUnavailableException, InternalServerError
    ]
}
structure RestoreTableToPointInTimeInput {
    SourceTableArn: TableArn
    SourceTableName: TableName
    @required TargetTableName: TableName
    UseLatestRestorableTime: Boolean
    RestoreDateTime: Timestamp
    BillingModeOverride: BillingMode
    GlobalSecondaryIndexOverride: GlobalSecondaryIndexList
    LocalSecondaryIndexOverride: LocalSecondaryIndexList
    ProvisionedThroughputOverride: ProvisionedThroughput
    OnDemandThroughputOverride: OnDemandThroughput
    SSESpecificationOverride: SSESpecification
}
structure RestoreTableToPointInTimeOutput { TableDescription: TableDescription }

@paginated(inputToken: "ExclusiveStartKey", outputToken: "LastEvaluatedKey")
operation Scan {
    input: ScanInput, output: ScanOutput
    errors: [
        ProvisionedThroughputExceededException, ResourceNotFoundException, RequestLimitExceeded, InternalServerError,
        ThrottlingException
    ]
}
structure ScanInput {
    @required TableName: TableArn
    IndexName: IndexName
    AttributesToGet: AttributeNameList
    Limit: PositiveIntegerObject
    Select: Select
    ScanFilter: FilterConditionMap
    ConditionalOperator: ConditionalOperator
    ExclusiveStartKey: Key
    ReturnConsumedCapacity: ReturnConsumedCapacity
    TotalSegments: ScanTotalSegments
    Segment: ScanSegment
    ProjectionExpression: String
    FilterExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ConsistentRead: Boolean
}
structure ScanOutput {
    Items: ItemList
    Count: Integer
    ScannedCount: Integer
    LastEvaluatedKey: Key
    ConsumedCapacity: ConsumedCapacity
}

operation TagResource {
    input: TagResourceInput
    errors: [LimitExceededException, ResourceNotFoundException, InternalServerError, ResourceInUseException]
}
structure TagResourceInput { @required ResourceArn: ResourceArnString, @required Tags: TagList }

operation TransactGetItems {
    input: TransactGetItemsInput, output: TransactGetItemsOutput
    errors: [
        ResourceNotFoundException, TransactionCanceledException, ProvisionedThroughputExceededException,
        RequestLimitExceeded, InternalServerError, ThrottlingException
    ]
}
structure TransactGetItemsInput {
    @required TransactItems: TransactGetItemList
    ReturnConsumedCapacity: ReturnConsumedCapacity
}
structure TransactGetItemsOutput { ConsumedCapacity: ConsumedCapacityMultiple, Responses: ItemResponseList }

operation TransactWriteItems {
    input: TransactWriteItemsInput, output: TransactWriteItemsOutput
    errors: [
        ResourceNotFoundException, TransactionCanceledException, TransactionInProgressException,
        IdempotentParameterMismatchException, ProvisionedThroughputExceededException, RequestLimitExceeded,
        InternalServerError, ThrottlingException
    ]
}
structure TransactWriteItemsInput {
    @required TransactItems: TransactWriteItemList
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    @idempotencyToken ClientRequestToken: ClientRequestToken
}
structure TransactWriteItemsOutput {
    ConsumedCapacity: ConsumedCapacityMultiple
    ItemCollectionMetrics: ItemCollectionMetricsPerTable
}

operation UntagResource {
    input: UntagResourceInput
    errors: [LimitExceededException, ResourceNotFoundException, InternalServerError, ResourceInUseException]
}
structure UntagResourceInput { @required ResourceArn: ResourceArnString, @required TagKeys: TagKeyList }

operation UpdateContinuousBackups {
    input: UpdateContinuousBackupsInput, output: UpdateContinuousBackupsOutput
    errors: [TableNotFoundException, ContinuousBackupsUnavailableException, InternalServerError]
}
structure UpdateContinuousBackupsInput {
    @required TableName: TableArn
    @required PointInTimeRecoverySpecification: PointInTimeRecoverySpecification
}
structure UpdateContinuousBackupsOutput { ContinuousBackupsDescription: ContinuousBackupsDescription }

operation UpdateContributorInsights {
    input: UpdateContributorInsightsInput, output: UpdateContributorInsightsOutput
    errors: [ResourceNotFoundException, InternalServerError]
}
structure UpdateContributorInsightsInput {
    @required TableName: TableArn
    IndexName: IndexName
    @required ContributorInsightsAction: ContributorInsightsAction
    ContributorInsightsMode: ContributorInsightsMode
}
structure UpdateContributorInsightsOutput {
    TableName: TableName
    IndexName: IndexName
    ContributorInsightsStatus: ContributorInsightsStatus
    ContributorInsightsMode: ContributorInsightsMode
}

operation UpdateGlobalTable {
    input: UpdateGlobalTableInput, output: UpdateGlobalTableOutput
    errors: [
        InternalServerError, GlobalTableNotFoundException, ReplicaAlreadyExistsException, ReplicaNotFoundException,
        TableNotFoundException
    ]
}
structure UpdateGlobalTableInput { @required GlobalTableName: TableName, @required ReplicaUpdates: ReplicaUpdateList }
structure UpdateGlobalTableOutput { GlobalTableDescription: GlobalTableDescription }

operation UpdateGlobalTableSettings {
    input: UpdateGlobalTableSettingsInput, output: UpdateGlobalTableSettingsOutput
    errors: [
        GlobalTableNotFoundException, ReplicaNotFoundException, IndexNotFoundException, LimitExceededException,
        ResourceInUseException, InternalServerError
    ]
}
structure UpdateGlobalTableSettingsInput {
    @required GlobalTableName: TableName
    GlobalTableBillingMode: BillingMode
    GlobalTableProvisionedWriteCapacityUnits: PositiveLongObject
    GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
    GlobalTableGlobalSecondaryIndexSettingsUpdate: GlobalTableGlobalSecondaryIndexSettingsUpdateList
    ReplicaSettingsUpdate: ReplicaSettingsUpdateList
}
structure UpdateGlobalTableSettingsOutput {
    GlobalTableName: TableName
    ReplicaSettings: ReplicaSettingsDescriptionList
}

operation UpdateItem {
    input: UpdateItemInput, output: UpdateItemOutput
    errors: [
        ConditionalCheckFailedException, ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException, RequestLimitExceeded,
        InternalServerError, ReplicatedWriteConflictException, ThrottlingException
    ]
}
structure UpdateItemInput {
    @required TableName: TableArn
    @required Key: Key
    AttributeUpdates: AttributeUpdates
    Expected: ExpectedAttributeMap
    ConditionalOperator: ConditionalOperator
    ReturnValues: ReturnValue
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    UpdateExpression: String
    ConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}
structure UpdateItemOutput {
    Attributes: AttributeMap
    ConsumedCapacity: ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
}

operation UpdateKinesisStreamingDestination {
    input: UpdateKinesisStreamingDestinationInput, output: UpdateKinesisStreamingDestinationOutput
    errors: [InternalServerError, LimitExceededException, ResourceInUseException, ResourceNotFoundException]
}
structure UpdateKinesisStreamingDestinationInput {
    @required TableName: TableArn
    @required StreamArn: StreamArn
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration
}
structure UpdateKinesisStreamingDestinationOutput {
    TableName: TableName
    StreamArn: StreamArn
    DestinationStatus: DestinationStatus
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration
}

operation UpdateTable {
    input: UpdateTableInput, output: UpdateTableOutput
    errors: [ResourceInUseException, ResourceNotFoundException, LimitExceededException, InternalServerError]
}
structure UpdateTableInput {
    AttributeDefinitions: AttributeDefinitions
    @required TableName: TableArn
    BillingMode: BillingMode
    ProvisionedThroughput: ProvisionedThroughput
    GlobalSecondaryIndexUpdates: GlobalSecondaryIndexUpdateList
    StreamSpecification: StreamSpecification
    SSESpecification: SSESpecification
    ReplicaUpdates: ReplicationGroupUpdateList
    TableClass: TableClass
    DeletionProtectionEnabled: Boolean
    MultiRegionConsistency: MultiRegionConsistency
    GlobalTableWitnessUpdates: GlobalTableWitnessGroupUpdateList
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
    GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
}
structure UpdateTableOutput { TableDescription: TableDescription }

operation UpdateTableReplicaAutoScaling {
    input: UpdateTableReplicaAutoScalingInput, output: UpdateTableReplicaAutoScalingOutput
    errors: [ResourceNotFoundException, ResourceInUseException, LimitExceededException, InternalServerError]
}
structure UpdateTableReplicaAutoScalingInput {
    GlobalSecondaryIndexUpdates: GlobalSecondaryIndexAutoScalingUpdateList
    @required TableName: TableArn
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
    ReplicaUpdates: ReplicaAutoScalingUpdateList
}
structure UpdateTableReplicaAutoScalingOutput { TableAutoScalingDescription: TableAutoScalingDescription }

operation UpdateTimeToLive {
    input: UpdateTimeToLiveInput, output: UpdateTimeToLiveOutput
    errors: [ResourceInUseException, ResourceNotFoundException, LimitExceededException, InternalServerError]
}
structure UpdateTimeToLiveInput {
    @required TableName: TableArn
    @required TimeToLiveSpecification: TimeToLiveSpecification
}
structure UpdateTimeToLiveOutput { TimeToLiveSpecification: TimeToLiveSpecification }

structure ArchivalSummary { ArchivalDateTime: Timestamp, ArchivalReason: String, ArchivalBackupArn: BackupArn }
structure AttributeDefinition {
    @required AttributeName: KeySchemaAttributeName
    @required AttributeType: ScalarAttributeType
}
structure AttributeValue {
    S: String
    N: String
    B: Blob
    SS: StringSetAttributeValue
    NS: NumberSetAttributeValue
    BS: BinarySetAttributeValue
    M: MapAttributeValue
    L: ListAttributeValue
    NULL: Boolean
    BOOL: Boolean
}
structure AttributeValueUpdate { Value: AttributeValue, Action: AttributeAction }
structure AutoScalingPolicyDescription {
    PolicyName: AutoScalingPolicyName
    TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationDescription
}
structure AutoScalingPolicyUpdate {
    PolicyName: AutoScalingPolicyName
    @required TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
}
structure AutoScalingSettingsDescription {
    MinimumUnits: PositiveLongObject
    MaximumUnits: PositiveLongObject
    AutoScalingDisabled: Boolean
    AutoScalingRoleArn: String
    ScalingPolicies: AutoScalingPolicyDescriptionList
}
structure AutoScalingSettingsUpdate {
    MinimumUnits: PositiveLongObject
    MaximumUnits: PositiveLongObject
    AutoScalingDisabled: Boolean
    AutoScalingRoleArn: AutoScalingRoleArn
    ScalingPolicyUpdate: AutoScalingPolicyUpdate
}
structure AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
    DisableScaleIn: Boolean
    ScaleInCooldown: Integer
    ScaleOutCooldown: Integer
    @required TargetValue: Double
}
structure AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    DisableScaleIn: Boolean
    ScaleInCooldown: Integer
    ScaleOutCooldown: Integer
    @required TargetValue: Double
}
structure BackupDescription {
    BackupDetails: BackupDetails
    SourceTableDetails: SourceTableDetails
    SourceTableFeatureDetails: SourceTableFeatureDetails
}
structure BackupDetails {
    @required BackupArn: BackupArn
    @required BackupName: BackupName
    BackupSizeBytes: BackupSizeBytes
    @required BackupStatus: BackupStatus
    @required BackupType: BackupType
    @required BackupCreationDateTime: Timestamp
    BackupExpiryDateTime: Timestamp
}
structure BackupSummary {
    TableName: TableName
    TableId: TableId
    TableArn: TableArn
    BackupArn: BackupArn
    BackupName: BackupName
    BackupCreationDateTime: Timestamp
    BackupExpiryDateTime: Timestamp
    BackupStatus: BackupStatus
    BackupType: BackupType
    BackupSizeBytes: BackupSizeBytes
}
structure BatchStatementError { Code: BatchStatementErrorCodeEnum, Message: String, Item: AttributeMap }
structure BatchStatementRequest {
    @required Statement: PartiQLStatement
    Parameters: PreparedStatementParameters
    ConsistentRead: Boolean
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}
structure BatchStatementResponse { Error: BatchStatementError, TableName: TableName, Item: AttributeMap }
structure BillingModeSummary { BillingMode: BillingMode, LastUpdateToPayPerRequestDateTime: Timestamp }
structure CancellationReason { Item: AttributeMap, Code: String, Message: String }
structure Capacity { ReadCapacityUnits: Double, WriteCapacityUnits: Double, CapacityUnits: Double }
structure Condition { AttributeValueList: AttributeValueList, @required ComparisonOperator: ComparisonOperator }
structure ConditionCheck {
    @required Key: Key
    @required TableName: TableArn
    @required ConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}
structure ConsumedCapacity {
    TableName: TableArn
    CapacityUnits: Double
    ReadCapacityUnits: Double
    WriteCapacityUnits: Double
    Table: Capacity
    LocalSecondaryIndexes: SecondaryIndexesCapacityMap
    GlobalSecondaryIndexes: SecondaryIndexesCapacityMap
}
structure ContinuousBackupsDescription {
    @required ContinuousBackupsStatus: ContinuousBackupsStatus
    PointInTimeRecoveryDescription: PointInTimeRecoveryDescription
}
structure ContributorInsightsSummary {
    TableName: TableName
    IndexName: IndexName
    ContributorInsightsStatus: ContributorInsightsStatus
    ContributorInsightsMode: ContributorInsightsMode
}
structure CreateGlobalSecondaryIndexAction {
    @required IndexName: IndexName
    @required KeySchema: KeySchema
    @required Projection: Projection
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
}
structure CreateGlobalTableWitnessGroupMemberAction { @required RegionName: String }
structure CreateReplicaAction { @required RegionName: String }
structure CreateReplicationGroupMemberAction {
    @required RegionName: String
    KMSMasterKeyId: String
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexList
    TableClassOverride: TableClass
}
structure CsvOptions { Delimiter: CsvDelimiter, HeaderList: CsvHeaderList }
structure Delete {
    @required Key: Key
    @required TableName: TableArn
    ConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}
structure DeleteGlobalSecondaryIndexAction { @required IndexName: IndexName }
structure DeleteGlobalTableWitnessGroupMemberAction { @required RegionName: String }
structure DeleteReplicaAction { @required RegionName: String }
structure DeleteReplicationGroupMemberAction { @required RegionName: String }
structure DeleteRequest { @required Key: Key }
structure EnableKinesisStreamingConfiguration {
    ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision
}
structure Endpoint { @required Address: String, @required CachePeriodInMinutes: Long }
structure ExpectedAttributeValue {
    Value: AttributeValue
    Exists: Boolean
    ComparisonOperator: ComparisonOperator
    AttributeValueList: AttributeValueList
}
structure ExportDescription {
    ExportArn: ExportArn
    ExportStatus: ExportStatus
    StartTime: Timestamp
    EndTime: Timestamp
    ExportManifest: String
    TableArn: TableArn
    TableId: TableId
    ExportTime: Timestamp
    ClientToken: ClientToken
    S3Bucket: S3Bucket
    S3BucketOwner: S3BucketOwner
    S3Prefix: S3Prefix
    S3SseAlgorithm: S3SseAlgorithm
    S3SseKmsKeyId: S3SseKmsKeyId
    FailureCode: String
    FailureMessage: String
    ExportFormat: ExportFormat
    BilledSizeBytes: BilledSizeBytes
    ItemCount: ItemCount
    ExportType: ExportType
    IncrementalExportSpecification: IncrementalExportSpecification
}
structure ExportSummary { ExportArn: ExportArn, ExportStatus: ExportStatus, ExportType: ExportType }
structure FailureException { ExceptionName: String, ExceptionDescription: String }
structure Get {
    @required Key: Key
    @required TableName: TableArn
    ProjectionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
}
structure GlobalSecondaryIndex {
    @required IndexName: IndexName
    @required KeySchema: KeySchema
    @required Projection: Projection
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
}
structure GlobalSecondaryIndexAutoScalingUpdate {
    IndexName: IndexName
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
}
structure GlobalSecondaryIndexDescription {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
    IndexStatus: IndexStatus
    Backfilling: Boolean
    ProvisionedThroughput: ProvisionedThroughputDescription
    IndexSizeBytes: Long
    ItemCount: Long
    IndexArn: String
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription
}
structure GlobalSecondaryIndexInfo {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
}
structure GlobalSecondaryIndexUpdate {
    Update: UpdateGlobalSecondaryIndexAction
    Create: CreateGlobalSecondaryIndexAction
    Delete: DeleteGlobalSecondaryIndexAction
}
structure GlobalSecondaryIndexWarmThroughputDescription {
    ReadUnitsPerSecond: PositiveLongObject
    WriteUnitsPerSecond: PositiveLongObject
    Status: IndexStatus
}
structure GlobalTable { GlobalTableName: TableName, ReplicationGroup: ReplicaList }
structure GlobalTableDescription {
    ReplicationGroup: ReplicaDescriptionList
    GlobalTableArn: String
    CreationDateTime: Timestamp
    GlobalTableStatus: GlobalTableStatus
    GlobalTableName: TableName
}
structure GlobalTableGlobalSecondaryIndexSettingsUpdate {
    @required IndexName: IndexName
    ProvisionedWriteCapacityUnits: PositiveLongObject
    ProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
}
structure GlobalTableWitnessDescription { RegionName: String, WitnessStatus: WitnessStatus }
structure GlobalTableWitnessGroupUpdate {
    Create: CreateGlobalTableWitnessGroupMemberAction
    Delete: DeleteGlobalTableWitnessGroupMemberAction
}
structure ImportSummary {
    ImportArn: ImportArn
    ImportStatus: ImportStatus
    TableArn: TableArn
    S3BucketSource: S3BucketSource
    CloudWatchLogGroupArn: CloudWatchLogGroupArn
    InputFormat: InputFormat
    StartTime: Timestamp
    EndTime: Timestamp
}
structure ImportTableDescription {
    ImportArn: ImportArn
    ImportStatus: ImportStatus
    TableArn: TableArn
    TableId: TableId
    ClientToken: ClientToken
    S3BucketSource: S3BucketSource
    ErrorCount: ErrorCount
    CloudWatchLogGroupArn: CloudWatchLogGroupArn
    InputFormat: InputFormat
    InputFormatOptions: InputFormatOptions
    InputCompressionType: InputCompressionType
    TableCreationParameters: TableCreationParameters
    StartTime: Timestamp
    EndTime: Timestamp
    ProcessedSizeBytes: Long
    ProcessedItemCount: ProcessedItemCount
    ImportedItemCount: ImportedItemCount
    FailureCode: String
    FailureMessage: String
}
structure IncrementalExportSpecification {
    ExportFromTime: Timestamp
    ExportToTime: Timestamp
    ExportViewType: ExportViewType
}
structure InputFormatOptions { Csv: CsvOptions }
structure ItemCollectionMetrics {
    ItemCollectionKey: ItemCollectionKeyAttributeMap
    SizeEstimateRangeGB: ItemCollectionSizeEstimateRange
}
structure ItemResponse { Item: AttributeMap }
structure KeySchemaElement { @required AttributeName: KeySchemaAttributeName, @required KeyType: KeyType }
structure KeysAndAttributes {
    @required Keys: KeyList
    AttributesToGet: AttributeNameList
    ConsistentRead: Boolean
    ProjectionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
}
structure KinesisDataStreamDestination {
    StreamArn: StreamArn
    DestinationStatus: DestinationStatus
    DestinationStatusDescription: String
    ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision
}
structure KinesisStreamingDestinationOutput {
    TableName: TableName
    StreamArn: StreamArn
    DestinationStatus: DestinationStatus
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration
}
structure LocalSecondaryIndex {
    @required IndexName: IndexName
    @required KeySchema: KeySchema
    @required Projection: Projection
}
structure LocalSecondaryIndexDescription {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
    IndexSizeBytes: Long
    ItemCount: Long
    IndexArn: String
}
structure LocalSecondaryIndexInfo { IndexName: IndexName, KeySchema: KeySchema, Projection: Projection }
structure OnDemandThroughput { MaxReadRequestUnits: Long, MaxWriteRequestUnits: Long }
structure OnDemandThroughputOverride { MaxReadRequestUnits: Long }
structure ParameterizedStatement {
    @required Statement: PartiQLStatement
    Parameters: PreparedStatementParameters
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}
structure PointInTimeRecoveryDescription {
    PointInTimeRecoveryStatus: PointInTimeRecoveryStatus
    RecoveryPeriodInDays: RecoveryPeriodInDays
    EarliestRestorableDateTime: Timestamp
    LatestRestorableDateTime: Timestamp
}
structure PointInTimeRecoverySpecification {
    @required PointInTimeRecoveryEnabled: Boolean
    RecoveryPeriodInDays: RecoveryPeriodInDays
}
structure Projection { ProjectionType: ProjectionType, NonKeyAttributes: NonKeyAttributeNameList }
structure ProvisionedThroughput {
    @required ReadCapacityUnits: PositiveLongObject
    @required WriteCapacityUnits: PositiveLongObject
}
structure ProvisionedThroughputDescription {
    LastIncreaseDateTime: Timestamp
    LastDecreaseDateTime: Timestamp
    NumberOfDecreasesToday: PositiveLongObject
    ReadCapacityUnits: NonNegativeLongObject
    WriteCapacityUnits: NonNegativeLongObject
}
structure ProvisionedThroughputOverride { ReadCapacityUnits: PositiveLongObject }
structure Put {
    @required Item: PutItemInputAttributeMap
    @required TableName: TableArn
    ConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}
structure PutRequest { @required Item: PutItemInputAttributeMap }
structure Replica { RegionName: String }
structure ReplicaAutoScalingDescription {
    RegionName: String
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexAutoScalingDescriptionList
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaStatus: ReplicaStatus
}
structure ReplicaAutoScalingUpdate {
    @required RegionName: String
    ReplicaGlobalSecondaryIndexUpdates: ReplicaGlobalSecondaryIndexAutoScalingUpdateList
    ReplicaProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
}
structure ReplicaDescription {
    RegionName: String
    ReplicaStatus: ReplicaStatus
    ReplicaArn: String
    ReplicaStatusDescription: String
    ReplicaStatusPercentProgress: String
    KMSMasterKeyId: String
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    WarmThroughput: TableWarmThroughputDescription
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexDescriptionList
    ReplicaInaccessibleDateTime: Timestamp
    ReplicaTableClassSummary: TableClassSummary
    GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
}
structure ReplicaGlobalSecondaryIndex {
    @required IndexName: IndexName
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
}
structure ReplicaGlobalSecondaryIndexAutoScalingDescription {
    IndexName: IndexName
    IndexStatus: IndexStatus
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
}
structure ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    IndexName: IndexName
    ProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
}
structure ReplicaGlobalSecondaryIndexDescription {
    IndexName: IndexName
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription
}
structure ReplicaGlobalSecondaryIndexSettingsDescription {
    @required IndexName: IndexName
    IndexStatus: IndexStatus
    ProvisionedReadCapacityUnits: PositiveLongObject
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ProvisionedWriteCapacityUnits: PositiveLongObject
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
}
structure ReplicaGlobalSecondaryIndexSettingsUpdate {
    @required IndexName: IndexName
    ProvisionedReadCapacityUnits: PositiveLongObject
    ProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
}
structure ReplicaSettingsDescription {
    @required RegionName: String
    ReplicaStatus: ReplicaStatus
    ReplicaBillingModeSummary: BillingModeSummary
    ReplicaProvisionedReadCapacityUnits: NonNegativeLongObject
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaProvisionedWriteCapacityUnits: NonNegativeLongObject
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaGlobalSecondaryIndexSettings: ReplicaGlobalSecondaryIndexSettingsDescriptionList
    ReplicaTableClassSummary: TableClassSummary
}
structure ReplicaSettingsUpdate {
    @required RegionName: String
    ReplicaProvisionedReadCapacityUnits: PositiveLongObject
    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
    ReplicaGlobalSecondaryIndexSettingsUpdate: ReplicaGlobalSecondaryIndexSettingsUpdateList
    ReplicaTableClass: TableClass
}
structure ReplicaUpdate { Create: CreateReplicaAction, Delete: DeleteReplicaAction }
structure ReplicationGroupUpdate {
    Create: CreateReplicationGroupMemberAction
    Update: UpdateReplicationGroupMemberAction
    Delete: DeleteReplicationGroupMemberAction
}
structure RestoreSummary {
    SourceBackupArn: BackupArn
    SourceTableArn: TableArn
    @required RestoreDateTime: Timestamp
    @required RestoreInProgress: Boolean
}
structure S3BucketSource { S3BucketOwner: S3BucketOwner, @required S3Bucket: S3Bucket, S3KeyPrefix: S3Prefix }
structure SSEDescription {
    Status: SSEStatus
    SSEType: SSEType
    KMSMasterKeyArn: String
    InaccessibleEncryptionDateTime: Timestamp
}
structure SSESpecification { Enabled: Boolean, SSEType: SSEType, KMSMasterKeyId: String }
structure SourceTableDetails {
    @required TableName: TableName
    @required TableId: TableId
    TableArn: TableArn
    TableSizeBytes: Long
    @required KeySchema: KeySchema
    @required TableCreationDateTime: Timestamp
    @required ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    ItemCount: ItemCount
    BillingMode: BillingMode
}
structure SourceTableFeatureDetails {
    LocalSecondaryIndexes: LocalSecondaryIndexes
    GlobalSecondaryIndexes: GlobalSecondaryIndexes
    StreamDescription: StreamSpecification
    TimeToLiveDescription: TimeToLiveDescription
    SSEDescription: SSEDescription
}
structure StreamSpecification { @required StreamEnabled: Boolean, StreamViewType: StreamViewType }
structure TableAutoScalingDescription {
    TableName: TableName
    TableStatus: TableStatus
    Replicas: ReplicaAutoScalingDescriptionList
}
structure TableClassSummary { TableClass: TableClass, LastUpdateDateTime: Timestamp }
structure TableCreationParameters {
    @required TableName: TableName
    @required AttributeDefinitions: AttributeDefinitions
    @required KeySchema: KeySchema
    BillingMode: BillingMode
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    SSESpecification: SSESpecification
    GlobalSecondaryIndexes: GlobalSecondaryIndexList
}
structure TableDescription {
    AttributeDefinitions: AttributeDefinitions
    TableName: TableName
    KeySchema: KeySchema
    TableStatus: TableStatus
    CreationDateTime: Timestamp
    ProvisionedThroughput: ProvisionedThroughputDescription
    TableSizeBytes: Long
    ItemCount: Long
    TableArn: String
    TableId: TableId
    BillingModeSummary: BillingModeSummary
    LocalSecondaryIndexes: LocalSecondaryIndexDescriptionList
    GlobalSecondaryIndexes: GlobalSecondaryIndexDescriptionList
    StreamSpecification: StreamSpecification
    LatestStreamLabel: String
    LatestStreamArn: StreamArn
    GlobalTableVersion: String
    Replicas: ReplicaDescriptionList
    GlobalTableWitnesses: GlobalTableWitnessDescriptionList
    GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
    RestoreSummary: RestoreSummary
    SSEDescription: SSEDescription
    ArchivalSummary: ArchivalSummary
    TableClassSummary: TableClassSummary
    DeletionProtectionEnabled: Boolean
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: TableWarmThroughputDescription
    MultiRegionConsistency: MultiRegionConsistency
}
structure TableWarmThroughputDescription {
    ReadUnitsPerSecond: PositiveLongObject
    WriteUnitsPerSecond: PositiveLongObject
    Status: TableStatus
}
structure Tag { @required Key: TagKeyString, @required Value: TagValueString }
structure ThrottlingReason { reason: String, resource: String }
structure TimeToLiveDescription { TimeToLiveStatus: TimeToLiveStatus, AttributeName: TimeToLiveAttributeName }
structure TimeToLiveSpecification { @required Enabled: Boolean, @required AttributeName: TimeToLiveAttributeName }
structure TransactGetItem { @required Get: Get }
structure TransactWriteItem { ConditionCheck: ConditionCheck, Put: Put, Delete: Delete, Update: Update }
structure Update {
    @required Key: Key
    @required UpdateExpression: String
    @required TableName: TableArn
    ConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}
structure UpdateGlobalSecondaryIndexAction {
    @required IndexName: IndexName
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
}
structure UpdateKinesisStreamingConfiguration {
    ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision
}
structure UpdateReplicationGroupMemberAction {
    @required RegionName: String
    KMSMasterKeyId: String
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexList
    TableClassOverride: TableClass
}
structure WarmThroughput { ReadUnitsPerSecond: Long, WriteUnitsPerSecond: Long }
structure WriteRequest { PutRequest: PutRequest, DeleteRequest: DeleteRequest }

@error("client") structure BackupInUseException { message: String }
@error("client") structure BackupNotFoundException { message: String }
@error("client") structure ConditionalCheckFailedException { message: String, Item: AttributeMap }
@error("client") structure ContinuousBackupsUnavailableException { message: String }
@error("client") structure DuplicateItemException { message: String }
@error("client") structure ExportConflictException { message: String }
@error("client") structure ExportNotFoundException { message: String }
@error("client") structure GlobalTableAlreadyExistsException { message: String }
@error("client") structure GlobalTableNotFoundException { message: String }
@error("client") structure IdempotentParameterMismatchException { Message: String }
@error("client") structure ImportConflictException { message: String }
@error("client") structure ImportNotFoundException { message: String }
@error("client") structure IndexNotFoundException { message: String }
@error("server") structure InternalServerError { message: String }
@error("client") structure InvalidExportTimeException { message: String }
@error("client") structure InvalidRestoreTimeException { message: String }
@error("client") structure ItemCollectionSizeLimitExceededException { message: String }
@error("client") structure LimitExceededException { message: String }
@error("client") structure PointInTimeRecoveryUnavailableException { message: String }
@error("client") structure PolicyNotFoundException { message: String }
@error("client") structure ProvisionedThroughputExceededException {
    message: String
    ThrottlingReasons: ThrottlingReasonList
}
@error("client") structure ReplicaAlreadyExistsException { message: String }
@error("client") structure ReplicaNotFoundException { message: String }
@error("client") structure ReplicatedWriteConflictException { message: String }
@error("client") structure RequestLimitExceeded { message: String, ThrottlingReasons: ThrottlingReasonList }
@error("client") structure ResourceInUseException { message: String }
@error("client") structure ResourceNotFoundException { message: String }
@error("client") structure TableAlreadyExistsException { message: String }
@error("client") structure TableInUseException { message: String }
@error("client") structure TableNotFoundException { message: String }
@error("client") structure ThrottlingException { message: String, throttlingReasons: ThrottlingReasonList }
@error("client") structure TransactionCanceledException { Message: String, CancellationReasons: CancellationReasonList }
@error("client") structure TransactionConflictException { message: String }
@error("client") structure TransactionInProgressException { Message: String }

list AttributeDefinitions { member: AttributeDefinition }
map AttributeMap { key: AttributeName, value: AttributeValue }
@length(min: 1) list AttributeNameList { member: AttributeName }
map AttributeUpdates { key: AttributeName, value: AttributeValueUpdate }
list AttributeValueList { member: AttributeValue }
list AutoScalingPolicyDescriptionList { member: AutoScalingPolicyDescription }
list BackupSummaries { member: BackupSummary }
@length(min: 1, max: 100) map BatchGetRequestMap { key: TableArn, value: KeysAndAttributes }
map BatchGetResponseMap { key: TableArn, value: ItemList }
@length(min: 1, max: 25) map BatchWriteItemRequestMap { key: TableArn, value: WriteRequests }
list BinarySetAttributeValue { member: Blob }
@length(min: 1, max: 100) list CancellationReasonList { member: CancellationReason }
list ConsumedCapacityMultiple { member: ConsumedCapacity }
list ContributorInsightsRuleList { member: ContributorInsightsRule }
list ContributorInsightsSummaries { member: ContributorInsightsSummary }
@length(min: 1, max: 255) list CsvHeaderList { member: CsvHeader }
list Endpoints { member: Endpoint }
map ExpectedAttributeMap { key: AttributeName, value: ExpectedAttributeValue }
list ExportSummaries { member: ExportSummary }
map ExpressionAttributeNameMap { key: String, value: AttributeName }
map ExpressionAttributeValueMap { key: String, value: AttributeValue }
map FilterConditionMap { key: AttributeName, value: Condition }
@length(min: 1) list GlobalSecondaryIndexAutoScalingUpdateList { member: GlobalSecondaryIndexAutoScalingUpdate }
list GlobalSecondaryIndexDescriptionList { member: GlobalSecondaryIndexDescription }
list GlobalSecondaryIndexList { member: GlobalSecondaryIndex }
list GlobalSecondaryIndexUpdateList { member: GlobalSecondaryIndexUpdate }
list GlobalSecondaryIndexes { member: GlobalSecondaryIndexInfo }
@length(min: 1, max: 20) list GlobalTableGlobalSecondaryIndexSettingsUpdateList { member: GlobalTableGlobalSecondaryIndexSettingsUpdate }
list GlobalTableList { member: GlobalTable }
list GlobalTableWitnessDescriptionList { member: GlobalTableWitnessDescription }
@length(min: 1, max: 1) list GlobalTableWitnessGroupUpdateList { member: GlobalTableWitnessGroupUpdate }
list ImportSummaryList { member: ImportSummary }
map ItemCollectionKeyAttributeMap { key: AttributeName, value: AttributeValue }
list ItemCollectionMetricsMultiple { member: ItemCollectionMetrics }
map ItemCollectionMetricsPerTable { key: TableArn, value: ItemCollectionMetricsMultiple }
list ItemCollectionSizeEstimateRange { member: Double }
list ItemList { member: AttributeMap }
@length(min: 1, max: 100) list ItemResponseList { member: ItemResponse }
map Key { key: AttributeName, value: AttributeValue }
map KeyConditions { key: AttributeName, value: Condition }
@length(min: 1, max: 100) list KeyList { member: Key }
@length(min: 1) list KeySchema { member: KeySchemaElement }
list KinesisDataStreamDestinations { member: KinesisDataStreamDestination }
list ListAttributeValue { member: AttributeValue }
list LocalSecondaryIndexDescriptionList { member: LocalSecondaryIndexDescription }
list LocalSecondaryIndexList { member: LocalSecondaryIndex }
list LocalSecondaryIndexes { member: LocalSecondaryIndexInfo }
map MapAttributeValue { key: AttributeName, value: AttributeValue }
@length(min: 1, max: 20) list NonKeyAttributeNameList { member: NonKeyAttributeName }
list NumberSetAttributeValue { member: String }
@length(min: 1, max: 100) list ParameterizedStatements { member: ParameterizedStatement }
@length(min: 1, max: 25) list PartiQLBatchRequest { member: BatchStatementRequest }
list PartiQLBatchResponse { member: BatchStatementResponse }
@length(min: 1) list PreparedStatementParameters { member: AttributeValue }
map PutItemInputAttributeMap { key: AttributeName, value: AttributeValue }
list ReplicaAutoScalingDescriptionList { member: ReplicaAutoScalingDescription }
@length(min: 1) list ReplicaAutoScalingUpdateList { member: ReplicaAutoScalingUpdate }
list ReplicaDescriptionList { member: ReplicaDescription }
list ReplicaGlobalSecondaryIndexAutoScalingDescriptionList { member: ReplicaGlobalSecondaryIndexAutoScalingDescription }
list ReplicaGlobalSecondaryIndexAutoScalingUpdateList { member: ReplicaGlobalSecondaryIndexAutoScalingUpdate }
list ReplicaGlobalSecondaryIndexDescriptionList { member: ReplicaGlobalSecondaryIndexDescription }
@length(min: 1) list ReplicaGlobalSecondaryIndexList { member: ReplicaGlobalSecondaryIndex }
list ReplicaGlobalSecondaryIndexSettingsDescriptionList { member: ReplicaGlobalSecondaryIndexSettingsDescription }
@length(min: 1, max: 20) list ReplicaGlobalSecondaryIndexSettingsUpdateList { member: ReplicaGlobalSecondaryIndexSettingsUpdate }
list ReplicaList { member: Replica }
list ReplicaSettingsDescriptionList { member: ReplicaSettingsDescription }
@length(min: 1, max: 50) list ReplicaSettingsUpdateList { member: ReplicaSettingsUpdate }
list ReplicaUpdateList { member: ReplicaUpdate }
@length(min: 1) list ReplicationGroupUpdateList { member: ReplicationGroupUpdate }
map SecondaryIndexesCapacityMap { key: IndexName, value: Capacity }
list StringSetAttributeValue { member: String }
list TableNameList { member: TableName }
list TagKeyList { member: TagKeyString }
list TagList { member: Tag }
list ThrottlingReasonList { member: ThrottlingReason }
@length(min: 1, max: 100) list TransactGetItemList { member: TransactGetItem }
@length(min: 1, max: 100) list TransactWriteItemList { member: TransactWriteItem }
@length(min: 1, max: 25) list WriteRequests { member: WriteRequest }

enum ApproximateCreationDateTimePrecision { MILLISECOND, MICROSECOND }
enum AttributeAction { ADD, PUT, DELETE }
enum BackupStatus { CREATING, DELETED, AVAILABLE }
enum BackupType { USER, SYSTEM, AWS_BACKUP }
enum BackupTypeFilter { USER, SYSTEM, AWS_BACKUP, ALL }
enum BatchStatementErrorCodeEnum {
    ConditionalCheckFailed, ItemCollectionSizeLimitExceeded, RequestLimitExceeded, ValidationError,
    ProvisionedThroughputExceeded, TransactionConflict, ThrottlingError, InternalServerError, ResourceNotFound,
    AccessDenied, DuplicateItem
}
enum BillingMode { PROVISIONED, PAY_PER_REQUEST }
enum ComparisonOperator { EQ, NE, IN, LE, LT, GE, GT, BETWEEN, NOT_NULL, NULL, CONTAINS, NOT_CONTAINS, BEGINS_WITH }
enum ConditionalOperator { AND, OR }
enum ContinuousBackupsStatus { ENABLED, DISABLED }
enum ContributorInsightsAction { ENABLE, DISABLE }
enum ContributorInsightsMode { ACCESSED_AND_THROTTLED_KEYS, THROTTLED_KEYS }
enum ContributorInsightsStatus { ENABLING, ENABLED, DISABLING, DISABLED, FAILED }
enum DestinationStatus { ENABLING, ACTIVE, DISABLING, DISABLED, ENABLE_FAILED, UPDATING }
enum ExportFormat { DYNAMODB_JSON, ION }
enum ExportStatus { IN_PROGRESS, COMPLETED, FAILED }
enum ExportType { FULL_EXPORT, INCREMENTAL_EXPORT }
enum ExportViewType { NEW_IMAGE, NEW_AND_OLD_IMAGES }
enum GlobalTableSettingsReplicationMode { ENABLED, DISABLED, ENABLED_WITH_OVERRIDES }
enum GlobalTableStatus { CREATING, ACTIVE, DELETING, UPDATING }
enum ImportStatus { IN_PROGRESS, COMPLETED, CANCELLING, CANCELLED, FAILED }
enum IndexStatus { CREATING, UPDATING, DELETING, ACTIVE }
enum InputCompressionType { GZIP, ZSTD, NONE }
enum InputFormat { DYNAMODB_JSON, ION, CSV }
enum KeyType { HASH, RANGE }
enum MultiRegionConsistency { EVENTUAL, STRONG }
enum PointInTimeRecoveryStatus { ENABLED, DISABLED }
enum ProjectionType { ALL, KEYS_ONLY, INCLUDE }
enum ReplicaStatus {
    CREATING, CREATION_FAILED, UPDATING, DELETING, ACTIVE, REGION_DISABLED, INACCESSIBLE_ENCRYPTION_CREDENTIALS,
    ARCHIVING, ARCHIVED, REPLICATION_NOT_AUTHORIZED
}
enum ReturnConsumedCapacity { INDEXES, TOTAL, NONE }
enum ReturnItemCollectionMetrics { SIZE, NONE }
enum ReturnValue { NONE, ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATED_NEW }
enum ReturnValuesOnConditionCheckFailure { ALL_OLD, NONE }
enum S3SseAlgorithm { AES256, KMS }
enum SSEStatus { ENABLING, ENABLED, DISABLING, DISABLED, UPDATING }
enum SSEType { AES256, KMS }
enum ScalarAttributeType { S, N, B }
enum Select { ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES, SPECIFIC_ATTRIBUTES, COUNT }
enum StreamViewType { NEW_IMAGE, OLD_IMAGE, NEW_AND_OLD_IMAGES, KEYS_ONLY }
enum TableClass { STANDARD, STANDARD_INFREQUENT_ACCESS }
enum TableStatus {
    CREATING, UPDATING, DELETING, ACTIVE, INACCESSIBLE_ENCRYPTION_CREDENTIALS, ARCHIVING, ARCHIVED,
    REPLICATION_NOT_AUTHORIZED
}
enum TimeToLiveStatus { ENABLING, DISABLING, ENABLED, DISABLED }
enum WitnessStatus { CREATING, DELETING, ACTIVE }

@length(max: 65535) string AttributeName
@length(min: 1, max: 256) @pattern("\\p{Print}+") string AutoScalingPolicyName
@length(min: 1, max: 1600) @pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*") string AutoScalingRoleArn
@length(min: 37, max: 1024) string BackupArn
@length(min: 3, max: 255) @pattern("[a-zA-Z0-9_.-]+") string BackupName
@range(min: 0) long BackupSizeBytes
@range(min: 1, max: 100) integer BackupsInputLimit
@range(min: 0) long BilledSizeBytes
@length(min: 1, max: 36) string ClientRequestToken
@pattern("^[^\\$]+$") string ClientToken
@length(min: 1, max: 1024) string CloudWatchLogGroupArn
@pattern("[A-Za-z0-9][A-Za-z0-9\\-\\_\\.]{0,126}[A-Za-z0-9]") string ContributorInsightsRule
@length(min: 1, max: 1) @pattern("[,;:|\\t ]") string CsvDelimiter
@length(min: 1, max: 65536) @pattern("[\\x20-\\x21\\x23-\\x2B\\x2D-\\x7E]*") string CsvHeader
@range(min: 0) long ErrorCount
@length(min: 37, max: 1024) string ExportArn
@length(min: 37, max: 1024) string ImportArn
@length(min: 112, max: 1024) @pattern("([0-9a-f]{16})+") string ImportNextToken
@range(min: 0) long ImportedItemCount
@length(min: 3, max: 255) @pattern("[a-zA-Z0-9_.-]+") string IndexName
@range(min: 0) long ItemCount
@length(min: 1, max: 255) string KeySchemaAttributeName
@range(max: 100) integer ListContributorInsightsLimit
@range(min: 1, max: 25) integer ListExportsMaxLimit
@range(min: 1, max: 25) integer ListImportsMaxLimit
@range(min: 1, max: 100) integer ListTablesInputLimit
@length(min: 1, max: 255) string NonKeyAttributeName
@range(min: 0) long NonNegativeLongObject
@length(min: 1, max: 32768) string PartiQLNextToken
@length(min: 1, max: 8192) string PartiQLStatement
@length(min: 1, max: 255) string PolicyRevisionId
@range(min: 1) integer PositiveIntegerObject
@range(min: 1) long PositiveLongObject
@range(min: 0) long ProcessedItemCount
@range(min: 1, max: 35) integer RecoveryPeriodInDays
@length(min: 1, max: 1283) string ResourceArnString
@length(max: 255) @pattern("^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$") string S3Bucket
@pattern("[0-9]{12}") string S3BucketOwner
@length(max: 1024) string S3Prefix
@length(min: 1, max: 2048) string S3SseKmsKeyId
@range(min: 0, max: 999999) integer ScanSegment
@range(min: 1, max: 1000000) integer ScanTotalSegments
@length(min: 37, max: 1024) string StreamArn
@length(min: 1, max: 1024) string TableArn
@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}") string TableId
@length(min: 3, max: 255) @pattern("[a-zA-Z0-9_.-]+") string TableName
@length(min: 1, max: 128) string TagKeyString
@length(min: 0, max: 256) string TagValueString
@length(min: 1, max: 255) string TimeToLiveAttributeName
