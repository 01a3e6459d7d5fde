using System.Globalization;
using System.Text.Json.Nodes;

namespace Workshop.Tests.Faults;

/// <summary>
/// Orders from several clients while the process is killed at random instants. Afterwards every acknowledged call is accounted
/// for. WORKSHOP_KILLS chooses how many kills (200 for the long form), WORKSHOP_SEED repeats a run's instants.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const string Lambda = "arn:aws:lambda:us-east-1:000000000000:function:WaitingCompletion";
    private const string Machine = "arn:aws:states:us-east-1:000000000000:stateMachine:OrderProcessor";

    [Fact]
    public async Task No_kill_loses_or_doubles_an_order_a_history_event_or_an_order_number()
    {
        var kills = Number("WORKSHOP_KILLS") ?? 20;
        var seed = Number("WORKSHOP_SEED") ?? Environment.TickCount;
        output.WriteLine($"{kills} kills, WORKSHOP_SEED={seed}");
        var random = new Random(seed);
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await MakeTheRuleAsync(cloud);

        var go = true;
        var clients = Enumerable.Range(1, 4).Select(i => new OrderClient(cloud, i, () => Volatile.Read(ref go))).ToList();
        var running = clients.Select(client => Task.Run(client.RunAsync)).ToList();
        for (var i = 0; i < kills; i++)
        {
            await Task.Delay(random.Next(800));
            await cloud.KillAsync();
            await cloud.StartAsync();
        }
        Volatile.Write(ref go, false);
        await Task.WhenAll(running).WaitAsync(TimeSpan.FromMinutes(2));

        var orders = clients.SelectMany(client => client.All).ToList();
        output.WriteLine($"{orders.Count} orders, {orders.Count(o => o.Placed)} acknowledged");
        orders.Where(o => o.Placed).ShouldAllBe(o => o.Done);
        await AccountAsync(cloud, clients[0], orders);
    }

    [Theory]
    [InlineData("CREATED")]
    [InlineData("WAITING_COMPLETION")]
    public async Task An_order_that_waits_when_the_process_is_killed_waits_there_still_and_its_timer_runs(string pause)
    {
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await MakeTheRuleAsync(cloud);
        var client = new OrderClient(cloud, 1, () => false);
        (await client.PlaceAsync("kept")).ShouldBeTrue();
        var token = await client.TokenAsync("kept", "CREATED");
        if (pause == "WAITING_COMPLETION")
        {
            await cloud.OkAsync("AWSStepFunctions.SendTaskSuccess", "states", new JsonObject { ["taskToken"] = token, ["output"] = "{}" });
            token = await client.TokenAsync("kept", pause);
        }
        var before = await HistoryAsync(cloud, (await ExecutionsAsync(cloud)).Single());

        await cloud.KillAsync();
        await cloud.StartAsync();

        var execution = (await ExecutionsAsync(cloud)).Single();
        execution["status"]!.GetValue<string>().ShouldBe("RUNNING");
        (await HistoryAsync(cloud, execution)).Select(e => e.ToJsonString()).ShouldBe(before.Select(e => e.ToJsonString()));
        (await client.TokenAsync("kept", pause)).ShouldBe(token);

        var running = await Running.RunningCloud.FindAsync(cloud.Folder, CancellationToken.None);
        await running!.AdvanceClockAsync(TimeSpan.FromMinutes(16), CancellationToken.None);
        var ended = await EndAsync(cloud);
        ended["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        var states = (await HistoryAsync(cloud, execution)).Select(e => e["stateEnteredEventDetails"]?["name"]?.GetValue<string>());
        states.ShouldContain(pause == "CREATED" ? "Customer timedout" : "Barista timedout");
    }

    /// <summary>Every acknowledged order has one execution that went through every state once, and a number that no other has.</summary>
    private static async Task AccountAsync(CloudUnderFire cloud, OrderClient client, List<Order> orders)
    {
        var placed = orders.Where(o => o.Placed).Select(o => o.Id).ToHashSet();
        var byOrder = new Dictionary<string, JsonNode>();
        foreach (var execution in await ExecutionsAsync(cloud))
        {
            var described = await cloud.OkAsync("AWSStepFunctions.DescribeExecution", "states", new JsonObject { ["executionArn"] = Arn(execution) });
            var id = JsonNode.Parse(described["input"]!.GetValue<string>())!["detail"]!["orderId"]!.GetValue<string>();
            byOrder.TryAdd(id, execution).ShouldBeTrue($"the order {id} has two executions");
        }
        placed.ShouldBeSubsetOf(byOrder.Keys);
        // An order whose PutEvents was not answered may have been taken all the same; then it waits, whole, for its first resume.
        foreach (var order in orders.Where(o => !o.Placed && byOrder.ContainsKey(o.Id)))
        {
            await client.FinishAsync(order);
        }

        var numbers = new List<int>();
        foreach (var (id, execution) in byOrder)
        {
            var history = await HistoryAsync(cloud, execution);
            history.Select(e => e["id"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, history.Count));
            var types = history.CountBy(e => e["type"]!.GetValue<string>()).ToDictionary();
            types["ExecutionStarted"].ShouldBe(1, id);
            types["TaskSubmitted"].ShouldBe(2, id);
            types["ExecutionSucceeded"].ShouldBe(1, id);
            types["TaskStateEntered"].ShouldBe(6, id);
            types["TaskStateExited"].ShouldBe(6, id);
            numbers.Add(await NumberOfAsync(cloud, id));
        }
        numbers.ShouldBeUnique();
        numbers.Order().ShouldBe(Enumerable.Range(1, numbers.Count));
    }

    private static async Task<int> NumberOfAsync(CloudUnderFire cloud, string id)
    {
        var key = new JsonObject { ["PK"] = new JsonObject { ["S"] = "orders" }, ["SK"] = new JsonObject { ["S"] = id } };
        var row = await cloud.OkAsync("DynamoDB_20120810.GetItem", "dynamodb", new JsonObject { ["TableName"] = "serverlesspresso-order-table", ["Key"] = key });
        return int.Parse(row["Item"]!["orderNumber"]!["S"]!.GetValue<string>(), CultureInfo.InvariantCulture);
    }

    private static async Task<JsonObject> EndAsync(CloudUnderFire cloud)
    {
        for (var tries = 0; tries < 1_000; tries++)
        {
            var execution = (await ExecutionsAsync(cloud)).Single();
            if (execution["status"]!.GetValue<string>() != "RUNNING")
            {
                return await cloud.OkAsync("AWSStepFunctions.DescribeExecution", "states", new JsonObject { ["executionArn"] = Arn(execution) });
            }
            await Task.Delay(10);
        }
        throw new TimeoutException("The execution did not end within 10 s.");
    }

    private static async Task<List<JsonNode>> ExecutionsAsync(CloudUnderFire cloud) =>
        await PagesAsync(cloud, "ListExecutions", new JsonObject { ["stateMachineArn"] = Machine }, "executions");

    private static async Task<List<JsonNode>> HistoryAsync(CloudUnderFire cloud, JsonNode execution) =>
        await PagesAsync(cloud, "GetExecutionHistory", new JsonObject { ["executionArn"] = Arn(execution) }, "events");

    private static async Task<List<JsonNode>> PagesAsync(CloudUnderFire cloud, string operation, JsonObject request, string list)
    {
        var all = new List<JsonNode>();
        while (true)
        {
            var page = await cloud.OkAsync($"AWSStepFunctions.{operation}", "states", (JsonObject)request.DeepClone());
            all.AddRange(page[list]!.AsArray()!);
            if (page["nextToken"] is not { } token)
            {
                return all;
            }
            request["nextToken"] = token.GetValue<string>();
        }
    }

    private static async Task MakeTheRuleAsync(CloudUnderFire cloud)
    {
        const string Pattern = """{"detail-type":["OrderProcessor.WaitingCompletion"],"source":["awsserverlessda.serverlesspresso"]}""";
        await cloud.OkAsync(
            "AWSEvents.PutRule", "events",
            new JsonObject { ["Name"] = "WaitingCompletion", ["EventBusName"] = "Serverlesspresso", ["EventPattern"] = Pattern });
        await cloud.OkAsync(
            "AWSEvents.PutTargets", "events",
            new JsonObject
            {
                ["Rule"] = "WaitingCompletion",
                ["EventBusName"] = "Serverlesspresso",
                ["Targets"] = new JsonArray(new JsonObject { ["Id"] = "1", ["Arn"] = Lambda }),
            });
    }

    private static string Arn(JsonNode execution) => execution["executionArn"]!.GetValue<string>();

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
