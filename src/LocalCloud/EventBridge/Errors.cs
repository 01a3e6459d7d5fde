namespace LocalCloud.EventBridge;

/// <summary>EventBridge's errors in its own words.</summary>
internal static class Errors
{
    public static AwsException Invalid(string message) => new("ValidationException", message);

    public static AwsException NotFound(string message) => new("ResourceNotFoundException", message);

    public static AwsException Exists(string message) => new("ResourceAlreadyExistsException", message);

    public static AwsException TooMany() =>
        new("LimitExceededException", "The requested resource exceeds the maximum number allowed.");
}
