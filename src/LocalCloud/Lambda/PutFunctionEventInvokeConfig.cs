using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Lambda;

/// <summary>
/// docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html, without destinations.
/// </summary>
internal static class PutFunctionEventInvokeConfig
{
    public static readonly Operation Operation = Operation.Write("PutFunctionEventInvokeConfig", Run);

    private static JsonObject Run(Transaction tx, JsonObject request)
    {
        var attempts = request.Int("MaximumRetryAttempts");
        var age = request.Int("MaximumEventAgeInSeconds");
        new Constraints()
            .Range(attempts, "maximumRetryAttempts", 0, 2)
            .Range(age, "maximumEventAgeInSeconds", 60, 21_600)
            .Check();
        if (
            request.Object("DestinationConfig") is { } destinations
            && destinations.Any(d => d.Value is JsonObject { Count: > 0 })
        )
        {
            throw new AwsException(
                "InvalidParameterValueException",
                "Destinations are not in the local cloud. Leave DestinationConfig out."
            );
        }
        var function = GetFunction.Requested(tx, request);
        var config = new EventInvokeConfig(
            attempts ?? EventInvokeConfig.Default.MaximumRetryAttempts,
            age ?? EventInvokeConfig.Default.MaximumEventAgeInSeconds,
            tx.NowMs
        );
        config.Put(tx, function.Name);
        return GetFunctionEventInvokeConfig.Describe(function, config);
    }
}
