using Amazon;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.Lambda;
using Amazon.Lambda.Model;
using Amazon.Runtime;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace PackageStandIns.Tests.Aws;

/// <summary>https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html</summary>
public class EndpointTests
{
    [Fact]
    public void Without_settings_a_client_goes_to_aws_in_its_region()
    {
        var eventBridge = Config<AmazonEventBridgeConfig>(RegionEndpoint.EUWest1);
        var states = Config<AmazonStepFunctionsConfig>(RegionEndpoint.EUWest1);
        var lambda = Config<AmazonLambdaConfig>(RegionEndpoint.EUWest1);
        var logs = Config<AmazonCloudWatchLogsConfig>(RegionEndpoint.EUWest1);

        Endpoint(new AmazonEventBridgeClient(FakeService.Credentials, eventBridge).DetermineServiceOperationEndpoint)
            .ShouldBe("https://events.eu-west-1.amazonaws.com");
        Endpoint(new AmazonStepFunctionsClient(FakeService.Credentials, states).DetermineServiceOperationEndpoint)
            .ShouldBe("https://states.eu-west-1.amazonaws.com");
        Endpoint(new AmazonLambdaClient(FakeService.Credentials, lambda).DetermineServiceOperationEndpoint)
            .ShouldBe("https://lambda.eu-west-1.amazonaws.com");
        Endpoint(new AmazonCloudWatchLogsClient(FakeService.Credentials, logs).DetermineServiceOperationEndpoint)
            .ShouldBe("https://logs.eu-west-1.amazonaws.com");
    }

    [Fact]
    public void A_region_of_another_partition_has_its_suffix()
    {
        var config = Config<AmazonEventBridgeConfig>(RegionEndpoint.CNNorth1);

        Endpoint(new AmazonEventBridgeClient(FakeService.Credentials, config).DetermineServiceOperationEndpoint)
            .ShouldBe("https://events.cn-north-1.amazonaws.com.cn");
    }

    [Fact]
    public void Fips_and_dual_stack_endpoints_are_named_as_aws_names_them()
    {
        var config = Config<AmazonEventBridgeConfig>(RegionEndpoint.USEast1);
        config.UseFIPSEndpoint = true;
        config.UseDualstackEndpoint = true;

        Endpoint(new AmazonEventBridgeClient(FakeService.Credentials, config).DetermineServiceOperationEndpoint)
            .ShouldBe("https://events-fips.us-east-1.api.aws");
    }

    [Fact]
    public async Task A_synchronous_execution_has_its_own_host_unless_that_is_switched_off()
    {
        using var service = new FakeService(Answer.Ok("""{"status":"SUCCEEDED"}"""));
        var config = service.Configure<AmazonStepFunctionsConfig>();
        config.DisableHostPrefixInjection = true;
        using var client = new AmazonStepFunctionsClient(FakeService.Credentials, config);

        (await client.TestStateAsync(new TestStateRequest())).Status.ShouldBe(TestExecutionStatus.SUCCEEDED);

        service.Request.Header("Host").ShouldStartWith("127.0.0.1:");
    }

    // A developer's shell may point the SDK elsewhere; these tests ask what happens without that.
    private static TConfig Config<TConfig>(RegionEndpoint region)
        where TConfig : ClientConfig, new() => new() { RegionEndpoint = region, IgnoreConfiguredEndpointUrls = true };

    private static string Endpoint(Func<AmazonWebServiceRequest, Amazon.Runtime.Endpoints.Endpoint> determine) =>
        determine(new PutEventsRequest()).URL;
}
