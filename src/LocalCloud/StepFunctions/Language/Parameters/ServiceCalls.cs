using ServiceModels;
using Operation = ServiceModels.Operation;

namespace LocalCloud.StepFunctions.Language;

/// <summary>The operation that a Task's Resource names, in its service's model.</summary>
internal static class ServiceCalls
{
    public const string Prefix = "arn:aws:states:::";
    public const string Sdk = "aws-sdk:";

    private const int MostCharacters = 64 * 1024;

    private static readonly Kept<string, Operation> Known = new(MostCharacters);

    /// <summary>
    /// Lambda's Invoke for <c>arn:aws:states:::lambda:invoke.waitForTaskToken</c>, and for the SDK integration that does the same; null
    /// where no model is known.
    /// </summary>
    public static Operation? Find(string resource) =>
        Known.Find(resource)
        ?? (FromModel(resource) is { } operation ? Known.Add(resource, operation, resource.Length) : null);

    /// <summary>
    /// What the SDK for Java calls the service of <c>arn:aws:states:::aws-sdk:sqs:sendMessage</c>; null for other
    /// integrations.
    /// </summary>
    public static string? SdkService(string resource) =>
        resource.StartsWith(Prefix + Sdk, StringComparison.Ordinal)
            ? resource[(Prefix.Length + Sdk.Length)..].Split(':')[0]
            : null;

    private static Operation? FromModel(string resource)
    {
        if (!resource.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }
        var call = resource[Prefix.Length..].Split('.')[0];
        call = call.StartsWith(Sdk, StringComparison.Ordinal) ? call[Sdk.Length..] : call;
        return call.Split(':') is [var service, { Length: > 0 } action]
            ? PublishedModels.Find(ModelOf(service))?.Find(char.ToUpperInvariant(action[0]) + action[1..])
            : null;
    }

    /// <summary>The SDK for Java's name of a service is not always the one in its ARNs.</summary>
    private static string ModelOf(string service) =>
        service switch
        {
            "sfn" => "states",
            "eventbridge" => "events",
            "cloudwatchlogs" => "logs",
            _ => service,
        };
}
