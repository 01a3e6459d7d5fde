using System.Text.Json.Nodes;

namespace LocalCloud.Tests.EventBridge.Targets;

/// <summary>Late deliveries, as a lesson asks for them.</summary>
public sealed class LateDeliveryTests
{
    private const string Group = "/aws/events/late";

    [Fact]
    public async Task An_event_is_on_its_way_until_the_clock_says_so_also_after_a_restart()
    {
        await using var test = await TestCloud.StartAsync();
        await MakeAsync(test);
        (await test.LocalAsync("delivery", new JsonObject { ["delaySeconds"] = 60 }))
            .Body.ToJsonString()
            .ShouldBe("""{"deliveryDelaySeconds":60}""");
        await PutAsync(test);
        (await CountAsync(test)).ShouldBe(0);

        await test.RestartAsync();
        (await DelayAsync(test)).ShouldBe(60);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(55));
        (await CountAsync(test)).ShouldBe(0);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(5));
        await Eventually.BeTrueAsync(async () => await CountAsync(test) == 1, "the delivery");
    }

    [Fact]
    public async Task Without_a_delay_an_event_is_there_when_its_put_is_answered()
    {
        await using var test = await TestCloud.StartAsync();
        await MakeAsync(test);
        (await DelayAsync(test)).ShouldBe(0);
        await test.LocalAsync("delivery", new JsonObject { ["delaySeconds"] = 60 });
        await test.LocalAsync("delivery", new JsonObject { ["delaySeconds"] = 0 });
        (await DelayAsync(test)).ShouldBe(0);
        await PutAsync(test);
        (await CountAsync(test)).ShouldBe(1);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"delaySeconds": -1}""")]
    [InlineData("""{"delaySeconds": 3601}""")]
    public async Task A_delay_is_from_nothing_to_an_hour(string body)
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.LocalAsync("delivery", Bridge.Parse(body));
        answer.Status.ShouldBe(400);
        answer.ShouldBeError("ValidationException", "delaySeconds must be a whole number from 0 to 3600.");
        (await DelayAsync(test)).ShouldBe(0);
    }

    private static async Task MakeAsync(TestCloud test)
    {
        await test.OkAsync("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = Group });
        await test.EventsAsync(
            "PutRule",
            "{'Name': 'R', 'EventPattern': '{\"source\": [\"shop\"]}'}".Replace("\"", "\\\"")
        );
        await test.EventsAsync(
            "PutTargets",
            $"{{'Rule': 'R', 'Targets': [{{'Id': '1', 'Arn': 'arn:aws:logs:us-east-1:000000000000:log-group:{Group}'}}]}}"
        );
    }

    private static Task PutAsync(TestCloud test) =>
        test.EventsAsync("PutEvents", "{'Entries': [{'Source': 'shop', 'DetailType': 'Order', 'Detail': '{}'}]}");

    private static async Task<int> CountAsync(TestCloud test)
    {
        var found = await test.OkAsync("logs", "FilterLogEvents", new JsonObject { ["logGroupName"] = Group });
        return found["events"]!.AsArray().Count;
    }

    private static async Task<double> DelayAsync(TestCloud test) =>
        (await test.LocalAsync("status")).Body["deliveryDelaySeconds"]!.GetValue<double>();
}
