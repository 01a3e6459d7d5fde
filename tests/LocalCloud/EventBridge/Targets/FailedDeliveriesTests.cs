using System.Text.Json.Nodes;
using LocalCloud.EventBridge.Targets;

namespace LocalCloud.Tests.EventBridge.Targets;

/// <summary>
/// The local cloud's own list of deliveries that were given up. AWS has a metric, and the dead-letter queue.
/// </summary>
public sealed class FailedDeliveriesTests
{
    private const string Nobody = "arn:aws:sqs:us-east-1:000000000000:nobody";

    [Fact]
    public async Task The_newest_are_listed_with_their_reason_also_those_of_one_commit_and_after_a_restart()
    {
        await using var test = await TestCloud.StartAsync();
        await PutRuleAsync(test);
        (await FailedAsync(test)).ShouldBeEmpty();

        var put = await PutEventsAsync(test, 2);

        var failed = await FailedAsync(test);
        failed
            .Select(one => (string?)one["event"])
            .ShouldBe(put["Entries"]!.AsArray().Reverse().Select(entry => (string?)entry!["EventId"]));
        failed.ShouldAllBe(one => (string?)one["target"] == Nobody && ((string)one["rule"]!).EndsWith(":rule/R"));
        ((string?)failed[0]["reason"]).ShouldBe("QueueDoesNotExist: The specified queue does not exist.");
        await test.RestartAsync();
        (await FailedAsync(test)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Old_ones_make_room()
    {
        await using var test = await TestCloud.StartAsync();
        await PutRuleAsync(test);
        JsonObject last = [];
        for (var batch = 0; batch < 3; batch++)
        {
            last = await PutEventsAsync(test, 10);
        }

        var failed = await FailedAsync(test);

        failed.Count.ShouldBe(FailedDeliveries.Most);
        ((string?)failed[0]["event"]).ShouldBe((string?)last["Entries"]![9]!["EventId"]);
    }

    private static async Task<List<JsonNode>> FailedAsync(TestCloud test) =>
        [.. (await test.LocalAsync("status")).Body["failedDeliveries"]!.AsArray().Select(one => one!)];

    private static async Task PutRuleAsync(TestCloud test)
    {
        var rule = new JsonObject { ["Name"] = "R", ["EventPattern"] = """{"source": ["shop"]}""" };
        await test.OkAsync("events", "PutRule", rule);
        var target = new JsonObject { ["Id"] = "1", ["Arn"] = Nobody };
        await test.OkAsync(
            "events",
            "PutTargets",
            new JsonObject { ["Rule"] = "R", ["Targets"] = new JsonArray(target) }
        );
    }

    private static Task<JsonObject> PutEventsAsync(TestCloud test, int count)
    {
        var entries = Enumerable
            .Range(0, count)
            .Select(_ => new JsonObject
            {
                ["Source"] = "shop",
                ["DetailType"] = "Order",
                ["Detail"] = "{}",
            });
        return test.OkAsync("events", "PutEvents", new JsonObject { ["Entries"] = new JsonArray([.. entries]) });
    }
}
