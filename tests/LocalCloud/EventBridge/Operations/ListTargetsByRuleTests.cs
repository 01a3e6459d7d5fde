using System.Text.Json.Nodes;

namespace LocalCloud.Tests.EventBridge.Operations;

/// <summary>
/// docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html; the order was observed on AWS.
/// </summary>
public sealed class ListTargetsByRuleTests
{
    [Fact]
    public async Task Targets_are_listed_in_the_order_of_their_first_put_a_page_at_a_time()
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "R", ["EventPattern"] = """{"source": ["shop"]}""" }
        );
        await PutAsync(test, "c", "a");
        await PutAsync(test, "b", "c");
        (await IdsAsync(test, new JsonObject { ["Rule"] = "R" })).ShouldBe("c a b");

        var first = await test.OkAsync("events", "ListTargetsByRule", new JsonObject { ["Rule"] = "R", ["Limit"] = 2 });
        first["Targets"]!.AsArray().Count.ShouldBe(2);
        var rest = new JsonObject { ["Rule"] = "R", ["NextToken"] = first["NextToken"]!.DeepClone() };
        (await IdsAsync(test, rest)).ShouldBe("b");
    }

    private static Task PutAsync(TestCloud test, params string[] ids) =>
        test.OkAsync(
            "events",
            "PutTargets",
            new JsonObject
            {
                ["Rule"] = "R",
                ["Targets"] = new JsonArray([
                    .. ids.Select(id => new JsonObject
                    {
                        ["Id"] = id,
                        ["Arn"] = $"arn:aws:lambda:us-east-1:000000000000:function:{id}",
                    }),
                ]),
            }
        );

    private static async Task<string> IdsAsync(TestCloud test, JsonObject request)
    {
        var listed = await test.OkAsync("events", "ListTargetsByRule", request);
        return string.Join(' ', listed["Targets"]!.AsArray().Select(t => t!["Id"]!.GetValue<string>()));
    }
}
