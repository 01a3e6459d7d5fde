using System.Text.Json.Nodes;
using LocalCloud.Deployment;
using LocalCloud.Tests.Lambda;

namespace LocalCloud.Tests.Deployment;

/// <summary>Deploying again: what changed is changed, the rest is left alone.</summary>
public sealed class PartsTests
{
    private const string Template = """
        Resources:
          Bus:
            Type: AWS::Events::EventBus
            Properties:
              Name: Shop
          Role:
            Type: AWS::IAM::Role
          Function:
            Type: AWS::Serverless::Function
            Properties:
              FunctionName: Barista
              Runtime: dotnet10
              Handler: TestFunctions::TestFunctions.Handlers::Variable
              CodeUri: TestFunctions
              Timeout: 7
              Environment:
                Variables:
                  DRINK: Latte
                  BUS_ARN: !GetAtt Bus.Arn
          Rule:
            Type: AWS::Events::Rule
            Properties:
              Name: NewOrder
              EventBusName: !Ref Bus
              EventPattern:
                source:
                  - shop
              Targets:
                - Id: Function
                  Arn: !GetAtt Function.Arn
          Permission:
            Type: AWS::Lambda::Permission
            Properties:
              FunctionName: !Ref Function
              Action: lambda:InvokeFunction
              Principal: events.amazonaws.com
              SourceArn: !Sub arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/${Bus}/NewOrder
        """;

    [Fact]
    public async Task Resources_are_made_with_their_references_resolved()
    {
        await using var test = await TestCloud.StartAsync();
        var done = await test.DeployTextAsync(Template);
        done.ToDictionary(d => d.Resource, d => d.What)
            .ShouldBe(
                new Dictionary<string, DeployedAs>
                {
                    ["Role"] = DeployedAs.NotNeeded,
                    ["Bus"] = DeployedAs.Created,
                    ["Function"] = DeployedAs.Created,
                    ["Rule"] = DeployedAs.Created,
                    ["Permission"] = DeployedAs.Created,
                },
                ignoreOrder: true
            );
        (await test.InvokeAsync("\"BUS_ARN\"", "Barista"))
            .Text()
            .ShouldBe("\"arn:aws:events:us-east-1:000000000000:event-bus/Shop\"");
        var targets = await test.OkAsync("events", "ListTargetsByRule", Rule());
        targets["Targets"]![0]!["Arn"]!
            .GetValue<string>()
            .ShouldBe("arn:aws:lambda:us-east-1:000000000000:function:Barista");
    }

    [Fact]
    public async Task A_second_deployment_changes_nothing()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployTextAsync(Template);
        var done = await test.DeployTextAsync(Template);
        done.ShouldAllBe(d => d.What == DeployedAs.Unchanged || d.What == DeployedAs.NotNeeded);
    }

    [Fact]
    public async Task What_the_template_changed_is_changed()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployTextAsync(Template);
        var done = await test.DeployTextAsync(
            Template
                .Replace("DRINK: Latte", "DRINK: Tea", StringComparison.Ordinal)
                .Replace("- shop", "- store", StringComparison.Ordinal)
                .Replace("- Id: Function", "- Id: Barista", StringComparison.Ordinal)
                .Replace("/NewOrder", "/*", StringComparison.Ordinal)
        );
        done.Where(d => d.What == DeployedAs.Updated)
            .Select(d => d.Resource)
            .ShouldBe(["Function", "Rule", "Permission"]);
        (await test.InvokeAsync("\"DRINK\"", "Barista")).Text().ShouldBe("\"Tea\"");
        var targets = await test.OkAsync("events", "ListTargetsByRule", Rule());
        targets["Targets"]!.AsArray().Select(t => t!["Id"]!.GetValue<string>()).ShouldBe(["Barista"]);
    }

    [Fact]
    public async Task What_the_learner_added_is_kept()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployTextAsync(Template);
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject
            {
                ["Name"] = "WaitingCompletion",
                ["EventBusName"] = "Shop",
                ["EventPattern"] = """{"source":["shop"]}""",
            }
        );
        var request = Rule();
        request["Targets"] = new JsonArray(
            new JsonObject { ["Id"] = "Mine", ["Arn"] = "arn:aws:lambda:us-east-1:000000000000:function:Barista" }
        );
        await test.OkAsync("events", "PutTargets", request);
        await test.DeployTextAsync(Template);
        (await test.OkAsync("events", "ListRules", new JsonObject { ["EventBusName"] = "Shop" }))["Rules"]!
            .AsArray()
            .Count.ShouldBe(2);
        var targets = await test.OkAsync("events", "ListTargetsByRule", Rule());
        targets["Targets"]!.AsArray().Select(t => t!["Id"]!.GetValue<string>()).Order().ShouldBe(["Function", "Mine"]);
    }

    [Fact]
    public async Task A_function_keeps_the_code_that_was_deployed_when_its_project_is_built_again()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployTextAsync(Template);
        var code = Directory
            .GetDirectories(Path.Combine(test.Cloud.Options.DataFolder, "functions"))
            .ShouldHaveSingleItem();
        File.Exists(Path.Combine(code, "TestFunctions.dll")).ShouldBeTrue();
        await test.RestartAsync();
        (await test.InvokeAsync("\"DRINK\"", "Barista")).Text().ShouldBe("\"Latte\"");
    }

    [Fact]
    public async Task Code_that_no_function_uses_any_more_is_removed()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployTextAsync(Template);
        var old = Path.Combine(test.Cloud.Options.DataFolder, "functions", "0123456789abcdef");
        Directory.CreateDirectory(old);
        await test.DeployTextAsync(Template);
        Directory.Exists(old).ShouldBeFalse();
        (await test.InvokeAsync("\"DRINK\"", "Barista")).Text().ShouldBe("\"Latte\"");
    }

    private static JsonObject Rule() => new() { ["Rule"] = "NewOrder", ["EventBusName"] = "Shop" };
}
