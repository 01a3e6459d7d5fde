using Amazon.CloudWatchLogs;
using Amazon.DynamoDBv2;
using Amazon.EventBridge;
using Amazon.Lambda;
using Amazon.Runtime;
using Amazon.StepFunctions;

namespace Workbench.Live;

/// <summary>The AWS clients through which the page sees the shop.</summary>
public sealed class ShopClients(ShopTarget target) : IDisposable
{
    public ShopTarget Target => target;

    public IAmazonEventBridge Events { get; } =
        target.Credentials is null
            ? new AmazonEventBridgeClient(Aimed(new AmazonEventBridgeConfig(), target))
            : new AmazonEventBridgeClient(target.Credentials, Aimed(new AmazonEventBridgeConfig(), target));

    public IAmazonStepFunctions Workflows { get; } =
        target.Credentials is null
            ? new AmazonStepFunctionsClient(Aimed(new AmazonStepFunctionsConfig(), target))
            : new AmazonStepFunctionsClient(target.Credentials, Aimed(new AmazonStepFunctionsConfig(), target));

    public IAmazonDynamoDB Tables { get; } =
        target.Credentials is null
            ? new AmazonDynamoDBClient(Aimed(new AmazonDynamoDBConfig(), target))
            : new AmazonDynamoDBClient(target.Credentials, Aimed(new AmazonDynamoDBConfig(), target));

    public IAmazonLambda Functions { get; } =
        target.Credentials is null
            ? new AmazonLambdaClient(Aimed(new AmazonLambdaConfig(), target))
            : new AmazonLambdaClient(target.Credentials, Aimed(new AmazonLambdaConfig(), target));

    public IAmazonCloudWatchLogs Logs { get; } =
        target.Credentials is null
            ? new AmazonCloudWatchLogsClient(Aimed(new AmazonCloudWatchLogsConfig(), target))
            : new AmazonCloudWatchLogsClient(target.Credentials, Aimed(new AmazonCloudWatchLogsConfig(), target));

    private static T Aimed<T>(T config, ShopTarget target)
        where T : ClientConfig
    {
        // A shop that has gone should be said to be gone soon.
        config.MaxErrorRetry = 1;
        config.Timeout = TimeSpan.FromSeconds(10);
        if (target.Endpoint is not null)
        {
            config.ServiceURL = target.Endpoint;
            config.AuthenticationRegion = target.Region;
        }
        return config;
    }

    public void Dispose()
    {
        Events.Dispose();
        Workflows.Dispose();
        Tables.Dispose();
        Functions.Dispose();
        Logs.Dispose();
    }
}
