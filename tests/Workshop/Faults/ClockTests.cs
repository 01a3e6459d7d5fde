using System.Globalization;
using System.Text.Json.Nodes;
using Workshop.Running;

namespace Workshop.Tests.Faults;

/// <summary>
/// The clock jumps forward by random steps, with a kill after some of them, while orders and timers wait.
/// </summary>
public sealed class ClockTests(ITestOutputHelper output)
{
    private const int Orders = 12;
    private const int Timers = 60;
    private const int LongestSeconds = 900;

    [Fact]
    public async Task Every_timer_fires_once_and_not_before_its_time_however_the_clock_jumps()
    {
        var seed = FaultRun.Seed();
        output.WriteLine($"WORKSHOP_SEED={seed}");
        var random = new Random(seed);
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await Accounts.MakeTheRuleAsync(cloud);
        var resumed = await PlaceAsync(cloud);
        var machine = await TimersAsync(cloud, random);

        for (var ahead = 0; ahead < LongestSeconds + 60; )
        {
            var step = random.Next(1, 300);
            ahead += step;
            var running = await RunningCloud.FindAsync(cloud.Folder, CancellationToken.None);
            await running!.AdvanceClockAsync(TimeSpan.FromSeconds(step), CancellationToken.None);
            if (random.Next(3) == 0)
            {
                await cloud.KillAsync();
                await cloud.StartAsync();
            }
        }
        await EndAsync(cloud);

        foreach (var execution in await Accounts.ExecutionsAsync(cloud, machine))
        {
            var history = await Accounts.HistoryAsync(cloud, execution);
            history
                .Select(e => e["type"]!.GetValue<string>())
                .ShouldBe(["ExecutionStarted", "WaitStateEntered", "WaitStateExited", "ExecutionSucceeded"]);
            var wanted = int.Parse(execution["name"]!.GetValue<string>().Split('-')[^1], CultureInfo.InvariantCulture);
            (Seconds(history[2]) - Seconds(history[1])).ShouldBeGreaterThanOrEqualTo(wanted - 0.001);
        }
        var ended = await Accounts.ExecutionsAsync(cloud);
        ended.Count.ShouldBe(Orders);
        foreach (var execution in ended)
        {
            execution["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
            var history = await Accounts.HistoryAsync(cloud, execution);
            history.Select(e => e["id"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, history.Count));
            history.Count(e => e["type"]!.GetValue<string>() == "TaskTimedOut").ShouldBe(1);
            var states = history.Select(e => e["stateEnteredEventDetails"]?["name"]?.GetValue<string>()).ToList();
            states.Count(s => s is "Customer timedout" or "Barista timedout").ShouldBe(1);
        }
        var allStates = new List<string?>();
        foreach (var execution in ended)
        {
            allStates.AddRange(
                (await Accounts.HistoryAsync(cloud, execution)).Select(e =>
                    e["stateEnteredEventDetails"]?["name"]?.GetValue<string>()
                )
            );
        }
        allStates.Count(s => s == "Barista timedout").ShouldBe(resumed);
        allStates.Count(s => s == "Customer timedout").ShouldBe(Orders - resumed);
    }

    /// <summary>Orders at both pauses; gives back how many wait at the second.</summary>
    private static async Task<int> PlaceAsync(CloudUnderFire cloud)
    {
        var client = new OrderClient(cloud, 1, () => false);
        var resumed = 0;
        for (var i = 0; i < Orders; i++)
        {
            (await client.PlaceAsync($"clock-{i}")).ShouldBeTrue();
            var token = await client.TokenAsync($"clock-{i}", "CREATED");
            if (i % 2 == 0)
            {
                await cloud.OkAsync(
                    "AWSStepFunctions.SendTaskSuccess",
                    "states",
                    new JsonObject { ["taskToken"] = token, ["output"] = "{}" }
                );
                await client.TokenAsync($"clock-{i}", "WAITING_COMPLETION");
                resumed++;
            }
        }
        return resumed;
    }

    /// <summary>Executions that wait for a random time, which is in their name.</summary>
    private static async Task<string> TimersAsync(CloudUnderFire cloud, Random random)
    {
        const string Definition =
            """{"StartAt":"W","States":{"W":{"Type":"Wait","SecondsPath":"$.seconds","End":true}}}""";
        var made = await cloud.OkAsync(
            "AWSStepFunctions.CreateStateMachine",
            "states",
            new JsonObject
            {
                ["name"] = "Timers",
                ["definition"] = Definition,
                ["roleArn"] = "arn:aws:iam::000000000000:role/r",
            }
        );
        var machine = made["stateMachineArn"]!.GetValue<string>();
        for (var i = 0; i < Timers; i++)
        {
            var seconds = random.Next(1, LongestSeconds);
            await cloud.OkAsync(
                "AWSStepFunctions.StartExecution",
                "states",
                new JsonObject
                {
                    ["stateMachineArn"] = machine,
                    ["name"] = $"timer-{i}-{seconds}",
                    ["input"] = $$"""{"seconds":{{seconds}}}""",
                }
            );
        }
        return machine;
    }

    private static async Task EndAsync(CloudUnderFire cloud)
    {
        for (var tries = 0; tries < 1_000; tries++)
        {
            var running = await RunningCloud.FindAsync(cloud.Folder, CancellationToken.None);
            if ((await running!.StatusAsync(CancellationToken.None))["executions"]!["RUNNING"]!.GetValue<int>() == 0)
            {
                return;
            }
            await Task.Delay(20);
        }
        throw new TimeoutException("Some executions wait although all their timers are due.");
    }

    private static double Seconds(JsonNode e) => e["timestamp"]!.GetValue<double>();
}
