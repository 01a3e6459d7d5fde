namespace LocalCloud.Sqs.Operations;

/// <summary>What several requests carry.</summary>
internal static class QueueRequest
{
    /// <exception cref="AwsException">MissingParameter, InvalidParameterValue.</exception>
    public static string Name(JsonObject request) =>
        request.String("QueueName") switch
        {
            null => throw SqsErrors.Missing("QueueName"),
            "" => throw SqsErrors.Invalid("Queue name cannot be empty"),
            var name => name,
        };

    /// <exception cref="AwsException">MissingParameter.</exception>
    public static string Needed(JsonObject request, string parameter) =>
        request.String(parameter) is { Length: > 0 } value ? value : throw SqsErrors.Missing(parameter);
}
