using LocalCloud.Security;
using Workshop.Running;

namespace Workshop.Tests.Running;

/// <summary>docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html</summary>
public sealed class AwsVariablesTests
{
    private const string Endpoint = "http://127.0.0.1:4566";

    [Fact]
    public void Clients_are_led_to_the_local_cloud()
    {
        var variables = Of([]);

        variables["AWS_ENDPOINT_URL"].ShouldBe(Endpoint);
        variables["AWS_REGION"].ShouldBe("us-east-1");
        variables["AWS_DEFAULT_REGION"].ShouldBe("us-east-1");
        variables["AWS_ACCESS_KEY_ID"].ShouldBe("id");
        variables["AWS_SECRET_ACCESS_KEY"].ShouldBe("words");
    }

    [Theory]
    [InlineData("AWS_PROFILE")]
    [InlineData("AWS_SESSION_TOKEN")]
    [InlineData("AWS_ENDPOINT_URL_DYNAMODB")]
    [InlineData("AWS_ENDPOINT_URL_EVENTBRIDGE")]
    public void What_would_lead_elsewhere_is_taken_away(string name) => Of([]).ShouldContainKeyAndValue(name, null);

    [Fact]
    public void So_are_the_shells_own_endpoints_of_services_and_nothing_else_of_it()
    {
        var variables = Of(["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL_$(x)", "PATH"]);

        variables.ShouldContainKeyAndValue("AWS_ENDPOINT_URL_S3", null);
        variables.ShouldNotContainKey("AWS_ENDPOINT_URL_$(x)");
        variables.ShouldNotContainKey("PATH");
    }

    private static Dictionary<string, string?> Of(string[] shell) =>
        AwsVariables
            .For(Endpoint, "us-east-1", new Credentials("id", "words"), shell.ToDictionary(name => name, _ => "x"))
            .ToDictionary();
}
