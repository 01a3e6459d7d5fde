namespace LocalCloud.DynamoDb.Requests;

/// <summary>The errors that more than one operation answers.</summary>
internal static class DynamoErrors
{
    public const string InvalidValues = "One or more parameter values were invalid: ";

    public static AwsException Validation(string message) => new("ValidationException", message);

    public static AwsException Invalid(string message) => Validation(InvalidValues + message);

    public static AwsException Serialization(string message) => new("SerializationException", message);

    public static AwsException NotFound(string message = "Requested resource not found") =>
        new("ResourceNotFoundException", message);

    public static AwsException InUse(string message) => new("ResourceInUseException", message);
}
