using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.EventBridge.Targets;

/// <summary>
/// What PutTargets refuses: docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html and API_InputTransformer.html,
/// and the measurements of AWS in github.com/badmintoncryer/cdk-preflight (the rules "pf-events-…").
/// </summary>
public sealed class TargetRulesTests
{
    private const string Function = "arn:aws:lambda:us-east-1:000000000000:function:F";

    [Fact]
    public async Task A_target_is_taken_or_refused_as_is_written()
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "R", ["EventPattern"] = """{"source": ["shop"]}""" }
        );
        var wrong = new List<string>();
        foreach (var (target, lines) in CaseFile.Blocks("EventBridge/Targets/Cases/targets.txt"))
        {
            var request = new JsonObject { ["Rule"] = "R", ["Targets"] = new JsonArray(Json.Parse(target)) };
            var answer = await test.CallAsync("events", "PutTargets", request);
            var found =
                answer.Status == 200 && answer.Body["FailedEntryCount"]!.GetValue<int>() == 0 ? "taken"
                : answer.Type == "ValidationException" ? answer.Message
                : $"{answer.Status} {answer.Body}";
            if (found != lines.Single().Text)
            {
                wrong.Add($"{lines[0].Where}: {found}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rule_has_five_targets_at_most()
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "R", ["EventPattern"] = """{"source": ["shop"]}""" }
        );
        (await PutAsync(test, 5)).Status.ShouldBe(200);
        var refused = await PutAsync(test, 6);
        refused.Type.ShouldBe("LimitExceededException");
        refused.Message.ShouldBe("The requested resource exceeds the maximum number allowed.");
        // "At 6 targets I get a different error message to at 11 targets" (github.com/aws-cloudformation/cfn-lint/issues/306).
        refused = await PutAsync(test, 11);
        refused.Type.ShouldBe("ValidationException");
        refused.Message!.ShouldEndWith(
            "at 'targets' failed to satisfy constraint: Member must have length less than or equal to 10"
        );
        var page = await test.OkAsync("events", "ListTargetsByRule", new JsonObject { ["Rule"] = "R", ["Limit"] = 3 });
        page["Targets"]!.AsArray().Count.ShouldBe(3);
        page = await test.OkAsync(
            "events",
            "ListTargetsByRule",
            new JsonObject { ["Rule"] = "R", ["NextToken"] = page["NextToken"]!.DeepClone() }
        );
        page["Targets"]!.AsArray().Select(t => t!["Id"]!.GetValue<string>()).ShouldBe(["3", "4"]);
        page.ContainsKey("NextToken").ShouldBeFalse();
    }

    private static Task<Answer> PutAsync(TestCloud test, int count) =>
        test.CallAsync(
            "events",
            "PutTargets",
            new JsonObject
            {
                ["Rule"] = "R",
                ["Targets"] = new JsonArray([
                    .. Enumerable
                        .Range(0, count)
                        .Select(i => (JsonNode)new JsonObject { ["Id"] = $"{i}", ["Arn"] = Function }),
                ]),
            }
        );
}
