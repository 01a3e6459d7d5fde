using System.Text.Json.Nodes;
using Workshop.Running;

namespace Workshop.Tests.Faults;

/// <summary>
/// Orders from several clients while the process is killed at random instants. Afterwards every acknowledged call is
/// accounted for. WORKSHOP_KILLS chooses how many kills (200 for the long form), WORKSHOP_SEED repeats a run's
/// instants.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    [Fact]
    public async Task No_kill_loses_or_doubles_an_order_a_history_event_or_an_order_number()
    {
        var kills = FaultRun.Kills(20);
        var seed = FaultRun.Seed();
        output.WriteLine($"{kills} kills, WORKSHOP_SEED={seed}");
        var random = new Random(seed);
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await Accounts.MakeTheRuleAsync(cloud);

        var go = true;
        var clients = Enumerable
            .Range(1, 4)
            .Select(i => new OrderClient(cloud, i, () => Volatile.Read(ref go)))
            .ToList();
        var running = clients.Select(client => Task.Run(client.RunAsync)).ToList();
        for (var i = 0; i < kills; i++)
        {
            // The first order after a start takes most of a second: some kills come before it, most among acknowledged ones.
            await Task.Delay(random.Next(2_500));
            await cloud.KillAsync();
            await cloud.StartAsync();
        }
        Volatile.Write(ref go, false);
        await Task.WhenAll(running).WaitAsync(TimeSpan.FromMinutes(2));

        var orders = clients.SelectMany(client => client.All).ToList();
        output.WriteLine($"{orders.Count} orders, {orders.Count(o => o.Placed)} acknowledged");
        orders.Where(o => o.Placed).ShouldAllBe(o => o.Done);
        await Accounts.AccountAsync(cloud, clients[0], orders);
    }

    [Theory]
    [InlineData("CREATED")]
    [InlineData("WAITING_COMPLETION")]
    public async Task An_order_that_waits_when_the_process_is_killed_waits_there_still_and_its_timer_runs(string pause)
    {
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await Accounts.MakeTheRuleAsync(cloud);
        var client = new OrderClient(cloud, 1, () => false);
        (await client.PlaceAsync("kept")).ShouldBeTrue();
        var token = await client.TokenAsync("kept", "CREATED");
        if (pause == "WAITING_COMPLETION")
        {
            await cloud.OkAsync(
                "AWSStepFunctions.SendTaskSuccess",
                "states",
                new JsonObject { ["taskToken"] = token, ["output"] = "{}" }
            );
            token = await client.TokenAsync("kept", pause);
        }
        var before = await Accounts.HistoryAsync(cloud, (await Accounts.ExecutionsAsync(cloud)).Single());

        await cloud.KillAsync();
        await cloud.StartAsync();

        var execution = (await Accounts.ExecutionsAsync(cloud)).Single();
        execution["status"]!.GetValue<string>().ShouldBe("RUNNING");
        (await Accounts.HistoryAsync(cloud, execution))
            .Select(e => e.ToJsonString())
            .ShouldBe(before.Select(e => e.ToJsonString()));
        (await client.TokenAsync("kept", pause)).ShouldBe(token);

        var running = await RunningCloud.FindAsync(cloud.Folder, CancellationToken.None);
        await running!.AdvanceClockAsync(TimeSpan.FromMinutes(16), CancellationToken.None);
        var ended = await Accounts.EndAsync(cloud);
        ended["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        var states = (await Accounts.HistoryAsync(cloud, execution)).Select(e =>
            e["stateEnteredEventDetails"]?["name"]?.GetValue<string>()
        );
        states.ShouldContain(pause == "CREATED" ? "Customer timedout" : "Barista timedout");
    }
}
