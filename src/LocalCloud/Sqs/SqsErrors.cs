using System.Collections.Frozen;
using LocalCloud.Protocol;

namespace LocalCloud.Sqs;

/// <summary>
/// Amazon SQS's errors. Its texts and codes were recorded on AWS (github.com/localstack/localstack,
/// tests/aws/services/sqs/test_sqs.snapshot.json) or are quoted from AWS in public reports.
/// </summary>
internal static class SqsErrors
{
    private const string Coral = "com.amazon.coral.service#";
    private const string Query = "AWS.SimpleQueueService.";
    private const string InvalidParameterValue = Coral + "InvalidParameterValueException";
    private const string MissingParameter = Coral + "MissingRequiredParameterException";

    /// <summary>What clients of the older query protocol know the errors by, where it is another name.</summary>
    public static readonly FrozenDictionary<string, string> QueryCodes = new Dictionary<string, string>
    {
        [InvalidParameterValue] = "InvalidParameterValue",
        [MissingParameter] = "MissingParameter",
        ["QueueDoesNotExist"] = Query + "NonExistentQueue",
        ["QueueNameExists"] = "QueueAlreadyExists",
        ["QueueDeletedRecently"] = Query + "QueueDeletedRecently",
        ["PurgeQueueInProgress"] = Query + "PurgeQueueInProgress",
        ["UnsupportedOperation"] = Query + "UnsupportedOperation",
        ["EmptyBatchRequest"] = Query + "EmptyBatchRequest",
        ["TooManyEntriesInBatchRequest"] = Query + "TooManyEntriesInBatchRequest",
        ["BatchEntryIdsNotDistinct"] = Query + "BatchEntryIdsNotDistinct",
        ["BatchRequestTooLong"] = Query + "BatchRequestTooLong",
        ["InvalidBatchEntryId"] = Query + "InvalidBatchEntryId",
    }.ToFrozenDictionary();

    public static AwsException NoQueue() => new("QueueDoesNotExist", "The specified queue does not exist.");

    public static AwsException Unsupported(string message) => new("UnsupportedOperation", message);

    public static AwsException Missing(string parameter) =>
        new(MissingParameter, $"The request must contain the parameter {parameter}.");

    public static AwsException Invalid(string message) => new(InvalidParameterValue, message);

    public static AwsException Invalid(string parameter, object value, string reason) =>
        Invalid($"Value {value} for parameter {parameter} is invalid. Reason: {reason}");

    public static AwsException UnknownAttribute(string name) =>
        new("InvalidAttributeName", $"Unknown Attribute {name}.");

    public static AwsException InvalidAttribute(string name) =>
        new("InvalidAttributeValue", $"Invalid value for the parameter {name}.");

    public static AwsException InvalidReceipt(string handle) =>
        new("ReceiptHandleIsInvalid", $"The input receipt handle \"{handle}\" is not a valid receipt handle.", 404);

    /// <summary>The code under which a batch's entry reports an error.</summary>
    public static string CodeOf(AwsException e) => QueryCodes.GetValueOrDefault(e.Type, e.Type);
}
