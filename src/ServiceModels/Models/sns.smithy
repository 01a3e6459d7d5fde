$version: "2.0"

// Of Amazon SNS's API only what workflows are tested with: nothing of it is offered here. See the README beside this folder.
namespace com.amazonaws.sns

@aws.api#service(sdkId: "SNS", endpointPrefix: "sns")
@aws.auth#sigv4(name: "sns")
@aws.protocols#awsQuery
service AmazonSimpleNotificationService {
    version: "2010-03-31"
    operations: [Publish]
}

operation Publish { input: PublishInput, output: PublishResponse }
structure PublishInput {
    TopicArn: String
    TargetArn: String
    PhoneNumber: String
    @required Message: String
    Subject: String
    MessageStructure: String
    MessageAttributes: MessageAttributeMap
    MessageDeduplicationId: String
    MessageGroupId: String
}
structure PublishResponse { MessageId: String, SequenceNumber: String }

structure MessageAttributeValue { @required DataType: String, StringValue: String, BinaryValue: Blob }

map MessageAttributeMap { key: String, value: MessageAttributeValue }
