using System.Text.Json.Nodes;
using Workshop.Running;

namespace Workshop.Tests.Faults;

/// <summary>
/// Functions that throw, hang or are slow (tests/FaultyShop), asked by events and by workflows from several clients
/// while the process is killed. Afterwards each acknowledged order has been made, and its completion stands in the
/// store once: a function may run more than once, as on AWS, but an invocation that was completed is never counted
/// again. WORKSHOP_KILLS and WORKSHOP_SEED as in CrashTests.
/// </summary>
public sealed class FaultyFunctionTests(ITestOutputHelper output)
{
    private const int LeastOrders = 8;

    [Theory]
    [InlineData("Throws")]
    [InlineData("Hangs")]
    [InlineData("Slow")]
    public async Task Every_order_of_a_barista_who_fails_is_made_and_counted_once(string barista)
    {
        var kills = FaultRun.Kills(3);
        var seed = FaultRun.Seed();
        output.WriteLine($"{kills} kills, WORKSHOP_SEED={seed}");
        var random = new Random(seed);
        await using var cloud = new CloudUnderFire(shop: FaultyShop);
        await cloud.StartAsync();

        var go = true;
        var clients = Enumerable.Range(1, 3).Select(i => new BaristaClient(cloud, barista, $"client{i}")).ToList();
        var running = clients
            .Select(client => Task.Run(() => client.RunAsync(LeastOrders, () => Volatile.Read(ref go))))
            .ToList();
        for (var i = 0; i < kills; i++)
        {
            await Task.Delay(random.Next(600));
            await cloud.KillAsync();
            await cloud.StartAsync();
        }
        Volatile.Write(ref go, false);
        await Task.WhenAll(running).WaitAsync(TimeSpan.FromMinutes(1));

        var posted = clients.SelectMany(c => c.Posted).ToList();
        var started = clients.SelectMany(c => c.Started).ToList();
        output.WriteLine($"{posted.Count} events and {started.Count} executions acknowledged");
        await MadeAsync(cloud, barista, posted, clients);
        await SucceededAsync(cloud, started);
    }

    internal static string FaultyShop
    {
        get
        {
            var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
            return Path.Combine(Repository.Find().Root, "tests", "FaultyShop", "bin", configuration, "FaultyShop.dll");
        }
    }

    /// <summary>
    /// Each acknowledged event is made once as far as the store knows; Lambda's retries come after a minute and after
    /// two.
    /// </summary>
    private static async Task MadeAsync(
        CloudUnderFire cloud,
        string barista,
        List<string> posted,
        List<BaristaClient> clients
    )
    {
        var made = new List<string>();
        for (var tries = 0; tries < 100; tries++)
        {
            made = await LogAsync(cloud, barista);
            if (!posted.Except(made).Any())
            {
                break;
            }
            var running = await RunningCloud.FindAsync(cloud.Folder, CancellationToken.None);
            await running!.AdvanceClockAsync(TimeSpan.FromSeconds(30), CancellationToken.None);
            await Task.Delay(200);
        }
        posted.Except(made).ShouldBeEmpty("these events were lost");
        made.ShouldBeUnique();
        made.ShouldBeSubsetOf(clients.SelectMany(c => c.Asked));
    }

    /// <summary>
    /// The orders of events that the function's log says were made; workflows' orders are not among them.
    /// </summary>
    private static async Task<List<string>> LogAsync(CloudUnderFire cloud, string barista)
    {
        var request = new JsonObject
        {
            ["logGroupName"] = $"/aws/lambda/{barista}",
            ["filterPattern"] = "\"made event\"",
        };
        var lines = new List<string>();
        while (true)
        {
            var answer = await cloud.TrySendAsync(
                "Logs_20140328.FilterLogEvents",
                "logs",
                (JsonObject)request.DeepClone()
            );
            if (answer is not { Status: 200 } page)
            {
                return lines;
            }
            lines.AddRange(
                page.Body["events"]!.AsArray().Select(e => e!["message"]!.GetValue<string>()["made ".Length..].Trim())
            );
            if (page.Body["nextToken"] is not { } token)
            {
                return lines;
            }
            request["nextToken"] = token.GetValue<string>();
        }
    }

    private static async Task SucceededAsync(CloudUnderFire cloud, List<string> started)
    {
        const string Machine = "arn:aws:states:us-east-1:000000000000:stateMachine:MakeDrink";
        var executions = await Accounts.ExecutionsAsync(cloud, Machine);
        for (var tries = 0; tries < 100 && executions.Any(e => e["status"]!.GetValue<string>() == "RUNNING"); tries++)
        {
            var running = await RunningCloud.FindAsync(cloud.Folder, CancellationToken.None);
            await running!.AdvanceClockAsync(TimeSpan.FromSeconds(1), CancellationToken.None);
            await Task.Delay(200);
            executions = await Accounts.ExecutionsAsync(cloud, Machine);
        }
        executions.ShouldAllBe(e => e["status"]!.GetValue<string>() == "SUCCEEDED");
        var names = executions.Select(e => e["name"]!.GetValue<string>()).ToList();
        names.ShouldBeUnique();
        started.Except(names).ShouldBeEmpty("these executions were lost");
        foreach (var execution in executions)
        {
            var history = await Accounts.HistoryAsync(cloud, execution);
            history.Select(e => e["id"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, history.Count));
            var types = history.CountBy(e => e["type"]!.GetValue<string>()).ToDictionary();
            types["TaskSucceeded"].ShouldBe(1);
            types["TaskScheduled"]
                .ShouldBe(1 + types.GetValueOrDefault("TaskFailed") + types.GetValueOrDefault("TaskTimedOut"));
        }
    }
}
