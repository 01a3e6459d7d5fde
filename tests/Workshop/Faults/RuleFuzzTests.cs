using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using Workshop.Running;

namespace Workshop.Tests.Faults;

/// <summary>Hostile events that a rule hands to a workflow, which reads them, copies them and lets them grow.</summary>
public sealed class RuleFuzzTests(ITestOutputHelper output)
{
    private const string Machine = "arn:aws:states:us-east-1:000000000000:stateMachine:fuzzed";

    private const string Definition = """
        {"StartAt":"Which","States":{
          "Which":{"Type":"Choice","Default":"Copy","Choices":[
            {"And":[{"Variable":"$.detail.kind","IsPresent":true},{"Variable":"$.detail.kind","StringEquals":"read"}],"Next":"Read"},
            {"And":[{"Variable":"$.detail.kind","IsPresent":true},{"Variable":"$.detail.kind","StringEquals":"grow"}],"Next":"Grow"},
            {"And":[{"Variable":"$.detail.kind","IsPresent":true},{"Variable":"$.detail.kind","StringEquals":"each"}],"Next":"Each"}]},
          "Read":{"Type":"Pass","Parameters":{"x.$":"States.StringToJson($.detail.s)"},"Next":"Copy"},
          "Copy":{"Type":"Pass","Parameters":{"all.$":"$..*","text.$":"States.JsonToString($)","found.$":"$..[?(@.a == $.detail)]"},"End":true},
          "Grow":{"Type":"Pass","Parameters":{"x.$":"$"},"Next":"Again"},
          "Again":{"Type":"Choice","Choices":[{"Variable":"$.never","IsPresent":true,"Next":"End"}],"Default":"Grow"},
          "Each":{"Type":"Map","ItemsPath":"$.detail.a","ItemSelector":{"v.$":"$$.Map.Item.Value"},"End":true,
            "ItemProcessor":{"StartAt":"One","States":{"One":{"Type":"Pass","Parameters":{"w.$":"States.Array($, $)"},"End":true}}}},
          "End":{"Type":"Succeed"}}}
        """;

    [Fact]
    public async Task No_event_that_a_rule_hands_on_ends_the_process_or_leaves_an_execution_running()
    {
        var inputs = Math.Max(100, FaultRun.Inputs(4_000) / 40);
        var seed = FaultRun.Seed();
        output.WriteLine($"{inputs} events, WORKSHOP_SEED={seed}");
        var random = new Random(seed);
        var hostile = new Hostile(random);
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await PrepareAsync(cloud);

        var taken = 0;
        for (var i = 0; i < inputs; i++)
        {
            var detail = hostile.Twisted(
                new JsonObject
                {
                    ["kind"] =
                        i == 0 || random.Next(100) == 0 ? "grow" : new[] { "read", "each", "copy" }[random.Next(3)],
                    ["s"] = hostile.DeepText(),
                    ["a"] = new JsonArray(1, "x", new JsonObject { ["b"] = new JsonArray() }),
                }
            );
            var answer = await cloud.TrySendAsync("AWSEvents.PutEvents", "events", Events(Text(random, detail)));
            answer.ShouldNotBeNull();
            // Some are larger than EventBridge takes.
            answer.Value.Status.ShouldBeOneOf(200, 400);
            taken += answer.Value.Body["FailedEntryCount"]?.GetValue<int>() == 0 ? 1 : 0;
        }
        taken.ShouldBeGreaterThan(inputs / 4);

        var began = DateTime.UtcNow;
        while (await CountAsync(cloud, "RUNNING") > 0)
        {
            (DateTime.UtcNow - began).ShouldBeLessThan(TimeSpan.FromMinutes(5), "executions that never end");
            await Task.Delay(100);
        }
        var running = (await RunningCloud.FindAsync(cloud.Folder, CancellationToken.None))!;
        (await running.StatusAsync(CancellationToken.None))["setAside"]!.AsArray().ShouldBeEmpty();
        (await File.ReadAllTextAsync(ServeLog.File(cloud.Folder))).ShouldNotContain("defect");
        output.WriteLine(
            $"{taken} events taken, {await CountAsync(cloud, "SUCCEEDED")} executions succeeded, {await CountAsync(cloud, "FAILED")} failed"
        );
    }

    /// <summary>The detail as it stands, or with something very deep in it.</summary>
    private static string Text(Random random, JsonObject detail)
    {
        var text = Json.Text(detail);
        return random.Next(6) switch
        {
            0 => $"{text[..^1]},\"deep\":{Hostile.Lists(random.Next(900, 998))}}}",
            1 when random.Next(4) == 0 => $"{{\"deep\":{Hostile.Lists(60_000)}}}",
            _ => text,
        };
    }

    private static JsonObject Events(string detail) =>
        new()
        {
            ["Entries"] = new JsonArray(
                new JsonObject
                {
                    ["Source"] = "fuzz",
                    ["DetailType"] = "fuzz",
                    ["Detail"] = detail,
                }
            ),
        };

    private static async Task PrepareAsync(CloudUnderFire cloud)
    {
        const string Role = "arn:aws:iam::000000000000:role/r";
        await cloud.OkAsync(
            "AWSStepFunctions.CreateStateMachine",
            "states",
            new JsonObject
            {
                ["name"] = "fuzzed",
                ["definition"] = Definition,
                ["roleArn"] = Role,
            }
        );
        await cloud.OkAsync(
            "AWSEvents.PutRule",
            "events",
            new JsonObject { ["Name"] = "fuzz", ["EventPattern"] = "{\"source\":[\"fuzz\"]}" }
        );
        await cloud.OkAsync(
            "AWSEvents.PutTargets",
            "events",
            new JsonObject
            {
                ["Rule"] = "fuzz",
                ["Targets"] = new JsonArray(
                    new JsonObject
                    {
                        ["Id"] = "whole",
                        ["Arn"] = Machine,
                        ["RoleArn"] = Role,
                    },
                    new JsonObject
                    {
                        ["Id"] = "template",
                        ["Arn"] = Machine,
                        ["RoleArn"] = Role,
                        ["InputTransformer"] = new JsonObject
                        {
                            ["InputPathsMap"] = new JsonObject { ["d"] = "$.detail" },
                            ["InputTemplate"] = "{\"detail\":<d>,\"e\":<aws.events.event.json>}",
                        },
                    }
                ),
            }
        );
    }

    private static async Task<int> CountAsync(CloudUnderFire cloud, string status)
    {
        var running = (await RunningCloud.FindAsync(cloud.Folder, CancellationToken.None))!;
        return (await running.StatusAsync(CancellationToken.None))["executions"]![status]!.GetValue<int>();
    }
}
