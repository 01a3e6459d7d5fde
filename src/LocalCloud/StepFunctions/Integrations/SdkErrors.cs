namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// A service's error as the AWS SDK that Step Functions calls it with shows it: an error name and a cause.
/// </summary>
internal static class SdkErrors
{
    /// <summary>
    /// The SDK for Java 1, which the optimized integrations use: <c>DynamoDB.ResourceNotFoundException</c>. What is not
    /// in the service's model comes as its general exception.
    /// </summary>
    /// <param name="e">The service's error.</param>
    /// <param name="prefix">The service's name in error names.</param>
    /// <param name="service">The service's name in messages.</param>
    /// <param name="general">The name of its general exception.</param>
    /// <param name="code">The error's code, where it is not its type.</param>
    public static (string Error, string Cause) V1(
        AwsException e,
        string prefix,
        string service,
        string general,
        string? code = null
    )
    {
        var name = IsModelled(e) ? WithSuffix(e.Type) : general;
        var origin =
            $"Service: {service}; Status Code: {e.Status}; Error Code: {code ?? e.Type}; Request ID: {Guid.NewGuid()}; Proxy: null";
        return ($"{prefix}.{name}", $"{e.Message} ({origin})");
    }

    /// <summary>
    /// The SDK for Java 2, which the aws-sdk integrations use: <c>DynamoDb.DynamoDbException</c> in general.
    /// </summary>
    /// <param name="e">The service's error.</param>
    /// <param name="prefix">The service's name.</param>
    /// <param name="validationIsModelled">Whether ValidationException is in the service's model.</param>
    public static (string Error, string Cause) V2(AwsException e, string prefix, bool validationIsModelled)
    {
        var modelled = IsModelled(e) || (validationIsModelled && e.Type == "ValidationException");
        var name = modelled ? WithSuffix(e.Type) : prefix + "Exception";
        var origin = $"Service: {prefix}, Status Code: {e.Status}, Request ID: {Guid.NewGuid()}";
        // The SDK writes the last part since late 2025.
        return ($"{prefix}.{name}", $"{e.Message} ({origin}) (SDK Attempt Count: 1)");
    }

    /// <summary>An error whose type names where it is from is one that all services share.</summary>
    private static bool IsModelled(AwsException e) =>
        e.Type is not ("ValidationException" or "SerializationException")
        && !e.Type.Contains('#', StringComparison.Ordinal);

    private static string WithSuffix(string type) =>
        type.EndsWith("Exception", StringComparison.Ordinal) ? type : type + "Exception";
}
