using System.Globalization;
using System.Text.Json.Nodes;
using LocalCloud.EventBridge.Schedules;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.EventBridge.Schedules;

/// <summary>
/// docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html and eb-rate-expressions.html
/// </summary>
public sealed class ScheduleTests
{
    [Theory]
    [InlineData("rate(5 minutes)", "2026-03-02T10:05:30Z")]
    [InlineData("rate(1 hour)", "2026-03-02T11:00:30Z")]
    [InlineData("cron(0 10 * * ? *)", "2026-03-03T10:00:00Z")]
    [InlineData("cron(15 12 * * ? *)", "2026-03-02T12:15:00Z")]
    [InlineData("cron(0 18 ? * MON-FRI *)", "2026-03-02T18:00:00Z")]
    [InlineData("cron(0/15 * * * ? *)", "2026-03-02T10:15:00Z")]
    [InlineData("cron(0 8 1 * ? *)", "2026-04-01T08:00:00Z")]
    [InlineData("cron(0 9 L * ? *)", "2026-03-31T09:00:00Z")]
    [InlineData("cron(0 9 LW * ? *)", "2026-03-31T09:00:00Z")]
    [InlineData("cron(0 9 15W * ? *)", "2026-03-16T09:00:00Z")]
    // Recorded as taken: radkawar/stackd, testdata/aws/eventbridge/scheduled_rules.json; a step of zero has no second value.
    [InlineData("cron(0 9 L-3 * ? *)", "2026-03-28T09:00:00Z")]
    [InlineData("cron(0 9 14-15W * ? *)", "2026-03-13T09:00:00Z")]
    [InlineData("cron(30/0 9 2 * ? *)", "2026-04-02T09:30:00Z")]
    [InlineData("cron(0 9 ? * 2#1 *)", "2026-04-06T09:00:00Z")]
    [InlineData("cron(0 9 ? * FRIL *)", "2026-03-27T09:00:00Z")]
    [InlineData("cron(0 9 ? * 6L *)", "2026-03-27T09:00:00Z")]
    [InlineData("cron(0 0 29 2 ? *)", "2028-02-29T00:00:00Z")]
    [InlineData("cron(0,30 9-11/2 ? JAN,MAR * 2026-2027)", "2026-03-02T11:00:00Z")]
    public void The_next_time_is_found(string expression, string expected)
    {
        var from = DateTimeOffset.Parse("2026-03-02T10:00:30Z", CultureInfo.InvariantCulture);
        Schedule
            .TryParse(expression)!
            .Next(from)
            .ShouldBe(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// AWS takes years after 2199 (measured in github.com/badmintoncryer/cdk-preflight, "pf-events-rule-cron-fields").
    /// </summary>
    [Theory]
    [InlineData("cron(0 0 1 1 ? 2020)")]
    [InlineData("cron(0 0 1 1 ? 1969)")]
    [InlineData("cron(0 0 31 FEB ? *)")]
    [InlineData("cron(0 20 * * ? 2500)")]
    public void A_schedule_in_the_past_or_too_far_away_has_no_next_time(string expression)
    {
        Schedule.TryParse(expression)!.Next(DateTimeOffset.UnixEpoch.AddYears(60)).ShouldBeNull();
    }

    [Theory]
    [InlineData("rate(1 minutes)")]
    [InlineData("rate(5 minute)")]
    [InlineData("rate(0 minutes)")]
    [InlineData("rate(1.5 hours)")]
    [InlineData("rate(5)")]
    [InlineData("rate(1 week)")]
    [InlineData("cron(0 10 * * * *)")]
    [InlineData("cron(0 10 ? * ? *)")]
    [InlineData("cron(60 10 * * ? *)")]
    [InlineData("cron(0 10 * * ?)")]
    [InlineData("cron(0 10 * 13 ? *)")]
    [InlineData("cron(0 10 * # ? *)")]
    [InlineData("cron(0 0 1 1 ? 2030-2027)")]
    [InlineData("cron(0 0 ? * MON#6 *)")]
    [InlineData("cron(0 0 ? * 3#1,6#3 *)")]
    [InlineData("every day")]
    public async Task Other_expressions_are_refused(string expression)
    {
        await using var test = await TestCloud.StartAsync();
        var refused = await test.CallAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "R", ["ScheduleExpression"] = expression }
        );
        refused.Type.ShouldBe("ValidationException");
        refused.Message.ShouldBe("Parameter ScheduleExpression is not valid.");
    }

    [Fact]
    public async Task A_schedule_is_for_the_default_bus_only()
    {
        await using var test = await TestCloud.StartAsync();
        await test.EventsAsync("CreateEventBus", "{'Name': 'B'}");
        (
            await test.TryEventsAsync(
                "PutRule",
                "{'Name': 'R', 'EventBusName': 'B', 'ScheduleExpression': 'rate(1 minute)'}"
            )
        ).Message.ShouldBe("ScheduleExpression is supported only on the default event bus.");
        (await test.TryEventsAsync("PutRule", "{'Name': 'R'}")).Message.ShouldBe(
            "Parameter(s) EventPattern or ScheduleExpression must be specified."
        );
    }

    [Fact]
    public async Task A_scheduled_rule_fires_each_time_until_it_is_disabled()
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = "g" });
        await test.EventsAsync("PutRule", "{'Name': 'R', 'ScheduleExpression': 'rate(10 minutes)'}");
        await test.EventsAsync(
            "PutTargets",
            "{'Rule': 'R', 'Targets': [{'Id': '1', 'Arn': 'arn:aws:logs:us-east-1:000000000000:log-group:g'}]}"
        );
        for (var times = 1; times <= 3; times++)
        {
            await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(10));
            var wanted = times;
            await Eventually.BeTrueAsync(async () => (await MessagesAsync(test)).Count == wanted, $"{wanted} events");
        }
        var fired = (JsonObject)Json.Parse((await MessagesAsync(test))[0])!;
        fired["detail-type"]!.GetValue<string>().ShouldBe("Scheduled Event");
        fired["source"]!.GetValue<string>().ShouldBe("aws.events");
        fired["resources"]![0]!.GetValue<string>().ShouldBe("arn:aws:events:us-east-1:000000000000:rule/R");
        Json.Text(fired["detail"]).ShouldBe("{}");
        await test.EventsAsync("DisableRule", "{'Name': 'R'}");
        test.Cloud.Store.Read(tx => tx.First("select count(*) from work where key = 'R'", row => row.Long(0)))
            .ShouldBe(0);
    }

    private static async Task<List<string>> MessagesAsync(TestCloud test)
    {
        var found = await test.OkAsync("logs", "FilterLogEvents", new JsonObject { ["logGroupName"] = "g" });
        return [.. found["events"]!.AsArray().Select(e => e!["message"]!.GetValue<string>())];
    }
}
