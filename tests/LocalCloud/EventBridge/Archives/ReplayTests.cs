using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.EventBridge.Archives;

/// <summary>
/// docs.aws.amazon.com/eventbridge/latest/userguide/eb-replay-archived-event.html; texts and fields as recorded in
/// localstack/localstack tests/aws/services/events/test_archive_and_replay.snapshot.json.
/// </summary>
public sealed class ReplayTests
{
    private const string Bus = "arn:aws:events:us-east-1:000000000000:event-bus/default";
    private const string Archive = "arn:aws:events:us-east-1:000000000000:archive/a";
    private const string Group = "/aws/events/all";

    [Fact]
    public async Task Archived_events_of_a_time_come_again_in_order_to_the_rules_that_are_named()
    {
        await using var test = await ArchiveAsync();
        await PutRuleAsync(test, "R");
        await PutRuleAsync(test, "S");
        foreach (var (time, n) in new[] { (1767225600, 1), (1767225720, 3), (1767225660, 2), (1767229200, 4) })
        {
            await test.EventsAsync(
                "PutEvents",
                $"{{'Entries': [{{'Source': 'shop', 'DetailType': 't', 'Detail': '{{\\'n\\':{n}}}', 'Time': {time}}}]}}"
            );
        }
        var before = (await MessagesAsync(test)).Count;
        var started = await test.OkAsync("events", "StartReplay", Start("one", filter: "R"));
        started["State"]!.GetValue<string>().ShouldBe("STARTING");
        started["ReplayArn"]!.GetValue<string>().ShouldBe("arn:aws:events:us-east-1:000000000000:replay/one");
        var done = await EndAsync(test, "one", "COMPLETED");

        var replayed = (await MessagesAsync(test))[before..];
        replayed.Select(e => e["detail"]!["n"]!.GetValue<int>()).ShouldBe([1, 2, 3]);
        replayed[0]
            .Select(p => p.Key)
            .ShouldBe([
                "version",
                "id",
                "detail-type",
                "source",
                "account",
                "time",
                "region",
                "replay-name",
                "resources",
                "detail",
            ]);
        done["EventLastReplayedTime"]!.GetValue<double>().ShouldBe(1767225720);
        done["Destination"]!["FilterArns"]![0]!.GetValue<string>().ShouldEndWith("rule/R");
        // What is replayed is not archived again.
        (await test.EventsAsync("DescribeArchive", "{'ArchiveName': 'a'}"))["EventCount"]!.GetValue<int>().ShouldBe(4);
    }

    [Fact]
    public async Task A_replay_that_is_cancelled_sends_nothing()
    {
        await using var test = await ArchiveAsync();
        await PutRuleAsync(test, "R");
        await test.EventsAsync(
            "PutEvents",
            "{'Entries': [{'Source': 'shop', 'DetailType': 't', 'Detail': '{}', 'Time': 1767225600}]}"
        );
        await test.OkAsync("events", "StartReplay", Start("one"));
        (await test.EventsAsync("CancelReplay", "{'ReplayName': 'one'}"))["State"]!
            .GetValue<string>()
            .ShouldBe("CANCELLING");
        var cancelled = await EndAsync(test, "one", "CANCELLED");
        cancelled.ContainsKey("EventLastReplayedTime").ShouldBeFalse();
        (await MessagesAsync(test)).Count.ShouldBe(1);
        var again = await test.TryEventsAsync("CancelReplay", "{'ReplayName': 'one'}");
        again.Type.ShouldBe("IllegalStatusException");
        again.Message.ShouldBe("Replay one is not in a valid state for this operation.");
    }

    [Fact]
    public async Task Ten_replays_can_be_under_way_and_stay_listed()
    {
        await using var test = await ArchiveAsync();
        for (var i = 0; i < 10; i++)
        {
            await test.OkAsync("events", "StartReplay", Start($"r-{i}"));
        }
        var refused = await test.CallAsync("events", "StartReplay", Start("r-x"));
        refused.Type.ShouldBe("LimitExceededException");
        refused.Message.ShouldBe("The requested resource exceeds the maximum number allowed.");
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(1));
        await EndAsync(test, "r-9", "COMPLETED");
        var page = await test.EventsAsync("ListReplays", "{'NamePrefix': 'r-', 'Limit': 3}");
        page["Replays"]!.AsArray().Select(r => r!["ReplayName"]!.GetValue<string>()).ShouldBe(["r-0", "r-1", "r-2"]);
        page["Replays"]![0]!
            .AsObject()
            .Select(p => p.Key)
            .ShouldBe([
                "ReplayName",
                "EventSourceArn",
                "State",
                "EventStartTime",
                "EventEndTime",
                "ReplayStartTime",
                "ReplayEndTime",
            ]);
        (await test.EventsAsync("ListReplays", $"{{'EventSourceArn': '{Archive}'}}"))["Replays"]!
            .AsArray()
            .Count.ShouldBe(10);
    }

    [Theory]
    [InlineData(
        "EventSourceArn",
        "arn:aws:events:us-east-1:000000000000:archive/none",
        "Parameter EventSourceArn is not valid. Reason: Archive none does not exist."
    )]
    [InlineData(
        "Destination",
        "arn:aws:events:us-east-1:000000000000:event-bus/none",
        "Event bus none does not exist."
    )]
    [InlineData(
        "Destination",
        "arn:aws:events:us-east-1:000000000000:event-bus/other",
        "Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted."
    )]
    [InlineData(
        "EventEndTime",
        "2026-01-01T00:00:00Z",
        "Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime."
    )]
    [InlineData("ReplayName", "known", "Replay known already exists.")]
    public async Task A_replay_is_refused_with_the_reason(string member, string value, string message)
    {
        await using var test = await ArchiveAsync();
        await test.EventsAsync("CreateEventBus", "{'Name': 'other'}");
        await test.OkAsync("events", "StartReplay", Start("known"));
        var request = Start("one");
        request[member] = member == "Destination" ? new JsonObject { ["Arn"] = value } : value;
        (await test.CallAsync("events", "StartReplay", request)).Message.ShouldBe(message);
    }

    private static async Task<TestCloud> ArchiveAsync()
    {
        var test = await TestCloud.StartAsync();
        await test.OkAsync("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = Group });
        await test.EventsAsync("CreateArchive", $"{{'ArchiveName': 'a', 'EventSourceArn': '{Bus}'}}");
        return test;
    }

    private static async Task PutRuleAsync(TestCloud test, string name)
    {
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = name, ["EventPattern"] = """{"source": ["shop"]}""" }
        );
        await test.EventsAsync(
            "PutTargets",
            $"{{'Rule': '{name}', 'Targets': [{{'Id': 'log', 'Arn': 'arn:aws:logs:us-east-1:000000000000:log-group:{Group}'}}]}}"
        );
    }

    /// <summary>Five minutes of the year 2026.</summary>
    private static JsonObject Start(string name, string? filter = null)
    {
        var destination = new JsonObject { ["Arn"] = Bus };
        if (filter is not null)
        {
            destination["FilterArns"] = new JsonArray($"arn:aws:events:us-east-1:000000000000:rule/{filter}");
        }
        return new JsonObject
        {
            ["ReplayName"] = name,
            ["EventSourceArn"] = Archive,
            ["EventStartTime"] = 1767225600,
            ["EventEndTime"] = 1767225900,
            ["Destination"] = destination,
        };
    }

    private static async Task<JsonObject> EndAsync(TestCloud test, string name, string state)
    {
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(1));
        JsonObject? replay = null;
        await Eventually.BeTrueAsync(
            async () =>
            {
                replay = await test.EventsAsync("DescribeReplay", $"{{'ReplayName': '{name}'}}");
                return replay["State"]!.GetValue<string>() == state;
            },
            "the end of the replay"
        );
        return replay!;
    }

    private static async Task<List<JsonObject>> MessagesAsync(TestCloud test)
    {
        var found = await test.OkAsync("logs", "FilterLogEvents", new JsonObject { ["logGroupName"] = Group });
        return [.. found["events"]!.AsArray().Select(e => (JsonObject)Json.Parse(e!["message"]!.GetValue<string>())!)];
    }
}
