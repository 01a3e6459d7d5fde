$version: "2.0"

// Amazon SQS's API, trimmed from the model that AWS publishes. See the README beside this folder.
namespace com.amazonaws.sqs

@aws.api#service(sdkId: "SQS", endpointPrefix: "sqs")
@aws.auth#sigv4(name: "sqs")
@aws.protocols#awsJson1_0
@aws.protocols#awsQueryCompatible
service AmazonSQS {
    version: "2012-11-05"
    operations: [
        AddPermission, CancelMessageMoveTask, ChangeMessageVisibility, ChangeMessageVisibilityBatch, CreateQueue,
        DeleteMessage, DeleteMessageBatch, DeleteQueue, GetQueueAttributes, GetQueueUrl, ListDeadLetterSourceQueues,
        ListMessageMoveTasks, ListQueueTags, ListQueues, PurgeQueue, ReceiveMessage, RemovePermission, SendMessage,
        SendMessageBatch, SetQueueAttributes, StartMessageMoveTask, TagQueue, UntagQueue
    ]
}

operation AddPermission {
    input: AddPermissionRequest
    errors: [OverLimit, RequestThrottled, QueueDoesNotExist, InvalidAddress, InvalidSecurity, UnsupportedOperation]
}
structure AddPermissionRequest {
    @required QueueUrl: String
    @required Label: String
    @required AWSAccountIds: AWSAccountIdList
    @required Actions: ActionNameList
}

operation CancelMessageMoveTask {
    input: CancelMessageMoveTaskRequest, output: CancelMessageMoveTaskResult
    errors: [ResourceNotFoundException, RequestThrottled, InvalidAddress, InvalidSecurity, UnsupportedOperation]
}
structure CancelMessageMoveTaskRequest { @required TaskHandle: String }
structure CancelMessageMoveTaskResult { ApproximateNumberOfMessagesMoved: Long }

operation ChangeMessageVisibility {
    input: ChangeMessageVisibilityRequest
    errors: [
        MessageNotInflight, ReceiptHandleIsInvalid, RequestThrottled, QueueDoesNotExist, UnsupportedOperation,
        InvalidAddress, InvalidSecurity
    ]
}
structure ChangeMessageVisibilityRequest {
    @required QueueUrl: String
    @required ReceiptHandle: String
    @required VisibilityTimeout: Integer
}

operation ChangeMessageVisibilityBatch {
    input: ChangeMessageVisibilityBatchRequest, output: ChangeMessageVisibilityBatchResult
    errors: [
        TooManyEntriesInBatchRequest, EmptyBatchRequest, BatchEntryIdsNotDistinct, InvalidBatchEntryId,
        RequestThrottled, QueueDoesNotExist, UnsupportedOperation, InvalidAddress, InvalidSecurity
    ]
}
structure ChangeMessageVisibilityBatchRequest {
    @required QueueUrl: String
    @required Entries: ChangeMessageVisibilityBatchRequestEntryList
}
structure ChangeMessageVisibilityBatchResult {
    @required Successful: ChangeMessageVisibilityBatchResultEntryList
    @required Failed: BatchResultErrorEntryList
}

operation CreateQueue {
    input: CreateQueueRequest, output: CreateQueueResult
    errors: [
        QueueDeletedRecently, QueueNameExists, RequestThrottled, InvalidAddress, InvalidAttributeName,
        InvalidAttributeValue, UnsupportedOperation, InvalidSecurity
    ]
}
structure CreateQueueRequest { @required QueueName: String, Attributes: QueueAttributeMap, tags: TagMap }
structure CreateQueueResult { QueueUrl: String }

operation DeleteMessage {
    input: DeleteMessageRequest
    errors: [
        InvalidIdFormat, ReceiptHandleIsInvalid, RequestThrottled, QueueDoesNotExist, UnsupportedOperation,
        InvalidSecurity, InvalidAddress
    ]
}
structure DeleteMessageRequest { @required QueueUrl: String, @required ReceiptHandle: String }

operation DeleteMessageBatch {
    input: DeleteMessageBatchRequest, output: DeleteMessageBatchResult
    errors: [
        TooManyEntriesInBatchRequest, EmptyBatchRequest, BatchEntryIdsNotDistinct, InvalidBatchEntryId,
        RequestThrottled, QueueDoesNotExist, UnsupportedOperation, InvalidAddress, InvalidSecurity
    ]
}
structure DeleteMessageBatchRequest {
    @required QueueUrl: String
    @required Entries: DeleteMessageBatchRequestEntryList
}
structure DeleteMessageBatchResult {
    @required Successful: DeleteMessageBatchResultEntryList
    @required Failed: BatchResultErrorEntryList
}

operation DeleteQueue {
    input: DeleteQueueRequest
    errors: [RequestThrottled, QueueDoesNotExist, InvalidAddress, UnsupportedOperation, InvalidSecurity]
}
structure DeleteQueueRequest { @required QueueUrl: String }

operation GetQueueAttributes {
    input: GetQueueAttributesRequest, output: GetQueueAttributesResult
    errors: [
        InvalidAttributeName, RequestThrottled, QueueDoesNotExist, UnsupportedOperation, InvalidSecurity,
        InvalidAddress
    ]
}
structure GetQueueAttributesRequest { @required QueueUrl: String, AttributeNames: AttributeNameList }
structure GetQueueAttributesResult { Attributes: QueueAttributeMap }

operation GetQueueUrl {
    input: GetQueueUrlRequest, output: GetQueueUrlResult
    errors: [RequestThrottled, QueueDoesNotExist, InvalidAddress, InvalidSecurity, UnsupportedOperation]
}
structure GetQueueUrlRequest { @required QueueName: String, QueueOwnerAWSAccountId: String }
structure GetQueueUrlResult { QueueUrl: String }

@paginated(inputToken: "NextToken", outputToken: "NextToken", pageSize: "MaxResults", items: "queueUrls")
operation ListDeadLetterSourceQueues {
    input: ListDeadLetterSourceQueuesRequest, output: ListDeadLetterSourceQueuesResult
    errors: [QueueDoesNotExist, RequestThrottled, InvalidSecurity, InvalidAddress, UnsupportedOperation]
}
structure ListDeadLetterSourceQueuesRequest { @required QueueUrl: String, NextToken: String, MaxResults: Integer }
structure ListDeadLetterSourceQueuesResult { @required queueUrls: QueueUrlList, NextToken: String }

operation ListMessageMoveTasks {
    input: ListMessageMoveTasksRequest, output: ListMessageMoveTasksResult
    errors: [ResourceNotFoundException, RequestThrottled, InvalidAddress, InvalidSecurity, UnsupportedOperation]
}
structure ListMessageMoveTasksRequest { @required SourceArn: String, MaxResults: Integer }
structure ListMessageMoveTasksResult { Results: ListMessageMoveTasksResultEntryList }

operation ListQueueTags {
    input: ListQueueTagsRequest, output: ListQueueTagsResult
    errors: [RequestThrottled, QueueDoesNotExist, UnsupportedOperation, InvalidAddress, InvalidSecurity]
}
structure ListQueueTagsRequest { @required QueueUrl: String }
structure ListQueueTagsResult { Tags: TagMap }

@paginated(inputToken: "NextToken", outputToken: "NextToken", pageSize: "MaxResults", items: "QueueUrls")
operation ListQueues {
    input: ListQueuesRequest, output: ListQueuesResult
    errors: [RequestThrottled, InvalidSecurity, InvalidAddress, UnsupportedOperation]
}
structure ListQueuesRequest { QueueNamePrefix: String, NextToken: String, MaxResults: Integer }
structure ListQueuesResult { QueueUrls: QueueUrlList, NextToken: String }

operation PurgeQueue {
    input: PurgeQueueRequest
    errors: [
        QueueDoesNotExist, PurgeQueueInProgress, RequestThrottled, InvalidAddress, InvalidSecurity,
        UnsupportedOperation
    ]
}
structure PurgeQueueRequest { @required QueueUrl: String }

operation ReceiveMessage {
    input: ReceiveMessageRequest, output: ReceiveMessageResult
    errors: [
        UnsupportedOperation, OverLimit, RequestThrottled, QueueDoesNotExist, InvalidSecurity, KmsDisabled,
        KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled, KmsAccessDenied, KmsInvalidKeyUsage,
        InvalidAddress
    ]
}
structure ReceiveMessageRequest {
    @required QueueUrl: String
    @deprecated AttributeNames: AttributeNameList
    MessageSystemAttributeNames: MessageSystemAttributeList
    MessageAttributeNames: MessageAttributeNameList
    MaxNumberOfMessages: Integer
    VisibilityTimeout: Integer
    WaitTimeSeconds: Integer
    ReceiveRequestAttemptId: String
}
structure ReceiveMessageResult { Messages: MessageList }

operation RemovePermission {
    input: RemovePermissionRequest
    errors: [InvalidAddress, RequestThrottled, QueueDoesNotExist, InvalidSecurity, UnsupportedOperation]
}
structure RemovePermissionRequest { @required QueueUrl: String, @required Label: String }

operation SendMessage {
    input: SendMessageRequest, output: SendMessageResult
    errors: [
        InvalidMessageContents, UnsupportedOperation, RequestThrottled, QueueDoesNotExist, InvalidSecurity,
        KmsDisabled, KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled, KmsAccessDenied, KmsInvalidKeyUsage,
        InvalidAddress
    ]
}
structure SendMessageRequest {
    @required QueueUrl: String
    @required MessageBody: String
    DelaySeconds: Integer
    MessageAttributes: MessageBodyAttributeMap
    MessageSystemAttributes: MessageBodySystemAttributeMap
    MessageDeduplicationId: String
    MessageGroupId: String
}
structure SendMessageResult {
    MD5OfMessageBody: String
    MD5OfMessageAttributes: String
    MD5OfMessageSystemAttributes: String
    MessageId: String
    SequenceNumber: String
}

operation SendMessageBatch {
    input: SendMessageBatchRequest, output: SendMessageBatchResult
    errors: [
        TooManyEntriesInBatchRequest, EmptyBatchRequest, BatchEntryIdsNotDistinct, BatchRequestTooLong,
        InvalidBatchEntryId, UnsupportedOperation, RequestThrottled, QueueDoesNotExist, InvalidSecurity, KmsDisabled,
        KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled, KmsAccessDenied, KmsInvalidKeyUsage,
        InvalidAddress
    ]
}
structure SendMessageBatchRequest { @required QueueUrl: String, @required Entries: SendMessageBatchRequestEntryList }
structure SendMessageBatchResult {
    @required Successful: SendMessageBatchResultEntryList
    @required Failed: BatchResultErrorEntryList
}

operation SetQueueAttributes {
    input: SetQueueAttributesRequest
    errors: [
        InvalidAttributeName, InvalidAttributeValue, RequestThrottled, QueueDoesNotExist, UnsupportedOperation,
        OverLimit, InvalidAddress, InvalidSecurity
    ]
}
structure SetQueueAttributesRequest { @required QueueUrl: String, @required Attributes: QueueAttributeMap }

operation StartMessageMoveTask {
    input: StartMessageMoveTaskRequest, output: StartMessageMoveTaskResult
    errors: [ResourceNotFoundException, RequestThrottled, InvalidAddress, InvalidSecurity, UnsupportedOperation]
}
structure StartMessageMoveTaskRequest {
    @required SourceArn: String
    DestinationArn: String
    MaxNumberOfMessagesPerSecond: Integer
}
structure StartMessageMoveTaskResult { TaskHandle: String }

operation TagQueue {
    input: TagQueueRequest
    errors: [InvalidAddress, RequestThrottled, QueueDoesNotExist, InvalidSecurity, UnsupportedOperation]
}
structure TagQueueRequest { @required QueueUrl: String, @required Tags: TagMap }

operation UntagQueue {
    input: UntagQueueRequest
    errors: [InvalidAddress, RequestThrottled, QueueDoesNotExist, InvalidSecurity, UnsupportedOperation]
}
structure UntagQueueRequest { @required QueueUrl: String, @required TagKeys: TagKeyList }

structure BatchResultErrorEntry {
    @required Id: String
    @required SenderFault: Boolean
    @required Code: String
    Message: String
}
structure ChangeMessageVisibilityBatchRequestEntry {
    @required Id: String
    @required ReceiptHandle: String
    VisibilityTimeout: Integer
}
structure ChangeMessageVisibilityBatchResultEntry { @required Id: String }
structure DeleteMessageBatchRequestEntry { @required Id: String, @required ReceiptHandle: String }
structure DeleteMessageBatchResultEntry { @required Id: String }
structure ListMessageMoveTasksResultEntry {
    TaskHandle: String
    Status: String
    SourceArn: String
    DestinationArn: String
    MaxNumberOfMessagesPerSecond: Integer
    ApproximateNumberOfMessagesMoved: Long
    ApproximateNumberOfMessagesToMove: Long
    FailureReason: String
    StartedTimestamp: Long
}
structure Message {
    MessageId: String
    ReceiptHandle: String
    MD5OfBody: String
    Body: String
    Attributes: MessageSystemAttributeMap
    MD5OfMessageAttributes: String
    MessageAttributes: MessageBodyAttributeMap
}
structure MessageAttributeValue {
    StringValue: String
    BinaryValue: Blob
    StringListValues: StringList
    BinaryListValues: BinaryList
    @required DataType: String
}
structure MessageSystemAttributeValue {
    StringValue: String
    BinaryValue: Blob
    StringListValues: StringList
    BinaryListValues: BinaryList
    @required DataType: String
}
structure SendMessageBatchRequestEntry {
    @required Id: String
    @required MessageBody: String
    DelaySeconds: Integer
    MessageAttributes: MessageBodyAttributeMap
    MessageSystemAttributes: MessageBodySystemAttributeMap
    MessageDeduplicationId: String
    MessageGroupId: String
}
structure SendMessageBatchResultEntry {
    @required Id: String
    @required MessageId: String
    @required MD5OfMessageBody: String
    MD5OfMessageAttributes: String
    MD5OfMessageSystemAttributes: String
    SequenceNumber: String
}

@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "AWS.SimpleQueueService.BatchEntryIdsNotDistinct")
structure BatchEntryIdsNotDistinct {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "AWS.SimpleQueueService.BatchRequestTooLong")
structure BatchRequestTooLong {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "AWS.SimpleQueueService.EmptyBatchRequest")
structure EmptyBatchRequest {}
@error("client") @httpError(404) structure InvalidAddress {}
@error("client") structure InvalidAttributeName {}
@error("client") structure InvalidAttributeValue {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "AWS.SimpleQueueService.InvalidBatchEntryId")
structure InvalidBatchEntryId {}
@error("client") structure InvalidIdFormat {}
@error("client") structure InvalidMessageContents {}
@error("client") @httpError(403) structure InvalidSecurity {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "KMS.AccessDeniedException")
structure KmsAccessDenied {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "KMS.DisabledException")
structure KmsDisabled {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "KMS.InvalidKeyUsageException")
structure KmsInvalidKeyUsage {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "KMS.InvalidStateException")
structure KmsInvalidState {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "KMS.NotFoundException")
structure KmsNotFound {}
@error("client") @httpError(403) @aws.protocols#awsQueryError(code: "KMS.OptInRequired")
structure KmsOptInRequired {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "KMS.ThrottlingException")
structure KmsThrottled {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "AWS.SimpleQueueService.MessageNotInflight")
structure MessageNotInflight {}
@error("client") @httpError(403) structure OverLimit {}
@error("client") @httpError(403) @aws.protocols#awsQueryError(code: "AWS.SimpleQueueService.PurgeQueueInProgress")
structure PurgeQueueInProgress {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "AWS.SimpleQueueService.QueueDeletedRecently")
structure QueueDeletedRecently {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "AWS.SimpleQueueService.NonExistentQueue")
structure QueueDoesNotExist {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "QueueAlreadyExists")
structure QueueNameExists {}
@error("client") @httpError(404) structure ReceiptHandleIsInvalid {}
@error("client") @httpError(403) structure RequestThrottled {}
@error("client") @httpError(404) structure ResourceNotFoundException {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "AWS.SimpleQueueService.TooManyEntriesInBatchRequest")
structure TooManyEntriesInBatchRequest {}
@error("client") @httpError(400) @aws.protocols#awsQueryError(code: "AWS.SimpleQueueService.UnsupportedOperation")
structure UnsupportedOperation {}

list AWSAccountIdList { member: String }
list ActionNameList { member: String }
list AttributeNameList { member: QueueAttributeName }
list BatchResultErrorEntryList { member: BatchResultErrorEntry }
list BinaryList { member: Blob }
list ChangeMessageVisibilityBatchRequestEntryList { member: ChangeMessageVisibilityBatchRequestEntry }
list ChangeMessageVisibilityBatchResultEntryList { member: ChangeMessageVisibilityBatchResultEntry }
list DeleteMessageBatchRequestEntryList { member: DeleteMessageBatchRequestEntry }
list DeleteMessageBatchResultEntryList { member: DeleteMessageBatchResultEntry }
list ListMessageMoveTasksResultEntryList { member: ListMessageMoveTasksResultEntry }
list MessageAttributeNameList { member: String }
map MessageBodyAttributeMap { key: String, value: MessageAttributeValue }
map MessageBodySystemAttributeMap { key: MessageSystemAttributeNameForSends, value: MessageSystemAttributeValue }
list MessageList { member: Message }
list MessageSystemAttributeList { member: MessageSystemAttributeName }
map MessageSystemAttributeMap { key: MessageSystemAttributeName, value: String }
map QueueAttributeMap { key: QueueAttributeName, value: String }
list QueueUrlList { member: String }
list SendMessageBatchRequestEntryList { member: SendMessageBatchRequestEntry }
list SendMessageBatchResultEntryList { member: SendMessageBatchResultEntry }
list StringList { member: String }
list TagKeyList { member: String }
map TagMap { key: String, value: String }

enum MessageSystemAttributeName {
    All, SenderId, SentTimestamp, ApproximateReceiveCount, ApproximateFirstReceiveTimestamp, SequenceNumber,
    MessageDeduplicationId, MessageGroupId, AWSTraceHeader, DeadLetterQueueSourceArn
}
enum MessageSystemAttributeNameForSends { AWSTraceHeader }
enum QueueAttributeName {
    All, Policy, VisibilityTimeout, MaximumMessageSize, MessageRetentionPeriod, ApproximateNumberOfMessages,
    ApproximateNumberOfMessagesNotVisible, CreatedTimestamp, LastModifiedTimestamp, QueueArn,
    ApproximateNumberOfMessagesDelayed, DelaySeconds, ReceiveMessageWaitTimeSeconds, RedrivePolicy, FifoQueue,
    ContentBasedDeduplication, KmsMasterKeyId, KmsDataKeyReusePeriodSeconds, DeduplicationScope,
    FifoThroughputLimit, RedriveAllowPolicy, SqsManagedSseEnabled
}
