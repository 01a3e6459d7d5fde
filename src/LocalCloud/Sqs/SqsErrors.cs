using ServiceModels;

namespace LocalCloud.Sqs;

/// <summary>
/// Amazon SQS's errors. Its texts and codes were recorded on AWS (github.com/localstack/localstack,
/// tests/aws/services/sqs/test_sqs.snapshot.json) or are quoted from AWS in public reports.
/// </summary>
internal static class SqsErrors
{
    private const string Coral = "com.amazon.coral.service#";
    private const string QueryError = "aws.protocols#awsQueryError";
    private const string InvalidParameterValue = Coral + "InvalidParameterValueException";
    private const string MissingParameter = Coral + "MissingRequiredParameterException";

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

    /// <summary>
    /// What clients of the older query protocol know an error by, and what a batch's entry reports: by the model, but for those that
    /// several services share.
    /// </summary>
    public static string CodeOf(string type) =>
        type switch
        {
            InvalidParameterValue => "InvalidParameterValue",
            MissingParameter => "MissingParameter",
            _ => PublishedModels.Read("sqs").Shapes.GetValueOrDefault(type)?.Traits.Text(QueryError, "code") ?? type,
        };
}
