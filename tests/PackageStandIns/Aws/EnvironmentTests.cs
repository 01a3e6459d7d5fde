using Amazon.CloudWatchLogs;
using Amazon.EventBridge;
using Amazon.Lambda;
using Amazon.Runtime;
using Amazon.StepFunctions;
using Type = System.Type;

namespace PackageStandIns.Tests.Aws;

/// <summary>
/// Service-specific endpoints: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
/// They are the process's environment, so these tests run alone and put everything back.
/// </summary>
[Collection(nameof(RunsAlone))]
public class EnvironmentTests
{
    [Theory]
    [InlineData("AWS_ENDPOINT_URL_EVENTBRIDGE", typeof(AmazonEventBridgeConfig))]
    [InlineData("AWS_ENDPOINT_URL_SFN", typeof(AmazonStepFunctionsConfig))]
    [InlineData("AWS_ENDPOINT_URL_LAMBDA", typeof(AmazonLambdaConfig))]
    [InlineData("AWS_ENDPOINT_URL_CLOUDWATCH_LOGS", typeof(AmazonCloudWatchLogsConfig))]
    [InlineData("AWS_ENDPOINT_URL", typeof(AmazonEventBridgeConfig))]
    public void An_endpoint_comes_from_the_environment(string variable, Type config)
    {
        var before = Environment.GetEnvironmentVariables();
        foreach (var name in before.Keys.Cast<string>().Where(name => name.StartsWith("AWS_")))
            Environment.SetEnvironmentVariable(name, null);

        try
        {
            Environment.SetEnvironmentVariable(variable, "http://127.0.0.1:4567");
            ((ClientConfig)Activator.CreateInstance(config)!).ServiceURL.ShouldBe("http://127.0.0.1:4567/");
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
            foreach (var name in before.Keys.Cast<string>())
                Environment.SetEnvironmentVariable(name, (string?)before[name]);
        }
    }
}

[CollectionDefinition(nameof(RunsAlone), DisableParallelization = true)]
public class RunsAlone;
