using System.Text.Json.Nodes;
using LocalCloud.Protocol;

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

    /// <summary>How many results a page has; null when the caller asked for no pages.</summary>
    /// <exception cref="AwsException">InvalidParameterValue.</exception>
    public static int? PageSize(JsonObject request) =>
        request.Int("MaxResults") is var size and (null or (>= 1 and <= 1000))
            ? size
            : throw SqsErrors.Invalid(
                "MaxResults",
                request.Int("MaxResults")!,
                "MaxResults must be an integer between 1 and 1000."
            );
}
