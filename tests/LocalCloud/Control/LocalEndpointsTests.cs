using System.Text.Json.Nodes;
using LocalCloud.Storage;

namespace LocalCloud.Tests.Control;

public sealed class LocalEndpointsTests
{
    [Fact]
    public async Task Status_names_what_there_is()
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync("sqs", "CreateQueue", new JsonObject { ["QueueName"] = "waiting" });

        var status = (await test.LocalAsync("status")).Body;

        status["resources"]!["event buses"]!.ToJsonString().ShouldBe("""["default"]""");
        status["resources"]!["queues"]!.ToJsonString().ShouldBe("""["waiting"]""");
        status["executions"]!["RUNNING"]!.GetValue<int>().ShouldBe(0);
        status["setAside"]!.AsArray().ShouldBeEmpty();
        status["failedDeliveries"]!.AsArray().ShouldBeEmpty();
        status["clockAheadSeconds"]!.GetValue<double>().ShouldBe(0);
    }

    [Fact]
    public async Task The_clock_goes_100_years_ahead_and_no_further()
    {
        await using var test = await TestCloud.StartAsync();
        await test.Cloud.Store.AdvanceClockAsync(LocalClock.MostAhead - TimeSpan.FromDays(1));

        (await AdvanceAsync(test, 86_400)).Status.ShouldBe(200);
        var refused = await AdvanceAsync(test, 1);

        refused.Status.ShouldBe(400);
        refused.ShouldBeError(
            "ValidationException",
            "The clock is 36525 days ahead and can be 36525 days (100 years) ahead at most. "
                + "`workshop reset` sets everything back, also the clock."
        );
    }

    [Theory]
    [InlineData("clock", "advanceSeconds", 31_622_400)]
    [InlineData("delivery", "delaySeconds", 3_600)]
    public async Task A_time_is_a_whole_number_within_bounds(string what, string member, int most)
    {
        await using var test = await TestCloud.StartAsync();
        foreach (var wrong in (JsonNode?[])[null, -1, most + 1, "soon"])
        {
            var refused = await test.LocalAsync(what, new JsonObject { [member] = wrong });

            refused.Status.ShouldBe(400, $"{member}: {wrong}");
        }
        (await test.LocalAsync(what, new JsonObject { [member] = most })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task What_is_none_of_its_requests_is_said()
    {
        await using var test = await TestCloud.StartAsync();

        (await test.LocalAsync("coffee")).ShouldBeError(
            "UnknownOperationException",
            "GET /_local/coffee is not one of the local cloud's own requests."
        );
    }

    private static Task<Answer> AdvanceAsync(TestCloud test, int seconds) =>
        test.LocalAsync("clock", new JsonObject { ["advanceSeconds"] = seconds });
}
