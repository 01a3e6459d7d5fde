using System.Text.Json.Nodes;
using LocalCloud.Deployment;
using LocalCloud.Protocol;
using YamlDotNet.RepresentationModel;

namespace LocalCloud.Tests.Deployment;

/// <summary>
/// YAML 1.1's scalars (yaml.org/type/bool.html, int.html, float.html, null.html), in the forms of PyYAML's resolver,
/// with which SAM reads templates (github.com/yaml/pyyaml, lib/yaml/resolver.py).
/// </summary>
public sealed class YamlScalarsTests
{
    [Theory]
    [InlineData("yes", "true")]
    [InlineData("On", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("no", "false")]
    [InlineData("Off", "false")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("tRUE", "\"tRUE\"")]
    [InlineData("y", "\"y\"")]
    [InlineData("12", "12")]
    [InlineData("-12", "-12")]
    [InlineData("1_000", "1000")]
    [InlineData("0", "0")]
    [InlineData("010", "8")]
    [InlineData("0x1F", "31")]
    [InlineData("0b101", "5")]
    [InlineData("1:30", "90")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("012345678901", "\"012345678901\"")]
    [InlineData("1.50", "1.5")]
    [InlineData("1.5e+3", "1500")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData(".5", "0.5")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData("2012-10-17", "\"2012-10-17\"")]
    [InlineData("'yes'", "\"yes\"")]
    [InlineData("!!str 010", "\"010\"")]
    public void A_plain_scalar_is_read_as_YAML_1_1(string yaml, string json) =>
        Json.Text(YamlScalars.Read(Scalar(yaml))).ShouldBe(json);

    [Fact]
    public async Task So_are_those_in_a_rules_pattern()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployTextAsync(
            """
            Resources:
              Rule:
                Type: AWS::Events::Rule
                Properties:
                  Name: Big
                  EventPattern:
                    account: [012345678901]
                    detail:
                      paid: [yes]
                      cups: [010]
            """
        );
        var rule = await test.OkAsync("events", "DescribeRule", new JsonObject { ["Name"] = "Big" });
        rule["EventPattern"]!
            .GetValue<string>()
            .ShouldBe("""{"account":["012345678901"],"detail":{"paid":[true],"cups":[8]}}""");
    }

    private static YamlScalarNode Scalar(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader("- " + yaml));
        return (YamlScalarNode)((YamlSequenceNode)stream.Documents[0].RootNode)[0];
    }
}
