using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions;

/// <summary>
/// The workshop's workflow, as cloud/order-processor.asl.json has it, with what it reads and what it emits.
/// </summary>
public sealed class OrderProcessorTests
{
    private const string Order =
        """{"detail-type":"Validator.NewOrder","source":"awsserverlessda.serverlesspresso","detail":{"userId":"1","orderId":"2"}}""";

    private static readonly string[] FirstPause =
    [
        "DynamoDB Get Shop status",
        "Shop Open?",
        "ListExecutions",
        "Is capacity available?",
        "Emit - Workflow Started TT",
    ];

    private static readonly string[] SecondPause =
    [
        .. FirstPause,
        "Generate Order Number",
        "Emit - Awaiting Completion TT",
    ];

    [Fact]
    public async Task An_order_goes_through_both_pauses_with_a_restart_at_each()
    {
        await using var cloud = await StartShopAsync();
        var execution = await cloud.StartAsync(await CreateAsync(cloud), Order);
        var first = await cloud.ReachAsync(execution, "TaskSubmitted");
        Entered(first).ShouldBe(FirstPause);
        await cloud.RestartAsync();
        await ResumeAsync(cloud, first.Token(), """{"orderId":"2"}""");
        var second = await Eventually.GetAsync(
            async () =>
                await cloud.ReachAsync(execution, "TaskSubmitted") is { } h && h.Token() != first.Token() ? h : null,
            "the second pause"
        );
        Entered(second).ShouldBe(SecondPause);
        var emitted = Json.Parse(Last(second, "TaskScheduled")["parameters"]!.GetValue<string>())!["Entries"]![0]!;
        emitted["DetailType"]!.GetValue<string>().ShouldBe("OrderProcessor.WaitingCompletion");
        emitted["Detail"]!["orderNumber"]!.GetValue<string>().ShouldBe("1");
        await cloud.RestartAsync();
        await ResumeAsync(cloud, second.Token(), "{}");
        (await cloud.EndAsync(execution))["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        Entered(await cloud.HistoryAsync(execution)).ShouldBe([.. SecondPause, "Pass", "Emit - order finished"]);
    }

    [Theory]
    [InlineData(1, "Customer timedout")]
    [InlineData(2, "Barista timedout")]
    public async Task A_missed_heartbeat_at_a_pause_ends_the_order_with_OrderTimeOut(int pause, string cause)
    {
        await using var cloud = await StartShopAsync();
        var execution = await cloud.StartAsync(await CreateAsync(cloud), Order);
        var history = await cloud.ReachAsync(execution, "TaskSubmitted");
        if (pause == 2)
        {
            await ResumeAsync(cloud, history.Token(), "{}");
            await Eventually.BeTrueAsync(
                async () => (await cloud.ReachAsync(execution, "TaskSubmitted")).Token() != history.Token(),
                "the second pause"
            );
        }
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(901));
        var end = await cloud.EndAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        history = await cloud.HistoryAsync(execution);
        Entered(history).TakeLast(2).ShouldBe([cause, "Emit - error timeout"]);
        var timedOut = history.Events.Last(e => e["type"]!.GetValue<string>() == "PassStateEntered");
        Json.Parse(timedOut["stateEnteredEventDetails"]!["input"]!.GetValue<string>())!["comment"]!
            .ToJsonString()
            .ShouldBe("""{"Error":"States.Timeout","Cause":""}""");
        var emitted = Json.Parse(Last(history, "TaskScheduled")["parameters"]!.GetValue<string>())!["Entries"]![0]!;
        emitted["DetailType"]!.GetValue<string>().ShouldBe("OrderProcessor.OrderTimeOut");
        emitted["Detail"]!["cause"]!.GetValue<string>().ShouldBe(cause);
    }

    [Fact]
    public async Task A_closed_shop_takes_no_order()
    {
        await using var cloud = await StartShopAsync(open: false);
        var execution = await cloud.StartAsync(await CreateAsync(cloud), Order);
        await cloud.EndAsync(execution);
        Entered(await cloud.HistoryAsync(execution))
            .ShouldBe(["DynamoDB Get Shop status", "Shop Open?", "Emit - Shop not ready"]);
    }

    [Fact]
    public async Task The_21st_order_at_a_time_is_turned_away()
    {
        await using var cloud = await StartShopAsync();
        var machine = await CreateAsync(cloud);
        for (var i = 0; i < 20; i++)
        {
            await cloud.ReachAsync(await cloud.StartAsync(machine, Order), "TaskSubmitted");
        }
        var execution = await cloud.StartAsync(machine, Order);
        await cloud.EndAsync(execution);
        Entered(await cloud.HistoryAsync(execution)).Last().ShouldBe("Emit - Shop not ready");
    }

    [Fact]
    public async Task What_it_emits_names_the_state_machine_and_the_execution_as_resources()
    {
        await using var cloud = await StartShopAsync();
        await cloud.OkAsync("events", "CreateEventBus", new JsonObject { ["Name"] = "Serverlesspresso" });
        var listener = await cloud.CreateMachineAsync(
            """{"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}""",
            "Listener"
        );
        await cloud.OkAsync(
            "events",
            "PutRule",
            new JsonObject
            {
                ["Name"] = "Started",
                ["EventBusName"] = "Serverlesspresso",
                ["EventPattern"] = """{"detail-type": ["OrderProcessor.WorkflowStarted"]}""",
            }
        );
        await cloud.OkAsync(
            "events",
            "PutTargets",
            new JsonObject
            {
                ["Rule"] = "Started",
                ["EventBusName"] = "Serverlesspresso",
                ["Targets"] = new JsonArray(
                    new JsonObject
                    {
                        ["Id"] = "1",
                        ["Arn"] = listener,
                        ["RoleArn"] = "arn:aws:iam::000000000000:role/Events",
                    }
                ),
            }
        );
        var machine = await CreateAsync(cloud);
        var execution = await cloud.StartAsync(machine, Order);
        var seen = await Eventually.GetAsync(
            async () =>
            {
                var all = (JsonArray)
                    (
                        await cloud.OkAsync(
                            "states",
                            "ListExecutions",
                            new JsonObject { ["stateMachineArn"] = listener }
                        )
                    )["executions"]!;
                return all.Count == 1 ? await cloud.DescribeAsync(all[0]!["executionArn"]!.GetValue<string>()) : null;
            },
            "the event at the listener"
        );
        var received = Json.Parse(seen["input"]!.GetValue<string>())!;
        Json.Text(received["resources"]).ShouldBe(Json.Text(new JsonArray(machine, execution)));
        received["detail"]!["TaskToken"]!.GetValue<string>().ShouldStartWith("AAAA");
    }

    private static Task ResumeAsync(TestCloud cloud, string token, string output) =>
        cloud.OkAsync("states", "SendTaskSuccess", new JsonObject { ["taskToken"] = token, ["output"] = output });

    private static IEnumerable<string> Entered(History history) =>
        history.Events.Select(e => e["stateEnteredEventDetails"]?["name"]?.GetValue<string>()).OfType<string>();

    private static JsonObject Last(History history, string type) =>
        history
            .Events.Last(e => e["type"]!.GetValue<string>() == type)
            .Select(m => m.Value)
            .OfType<JsonObject>()
            .Single();

    private static async Task<string> CreateAsync(TestCloud cloud) =>
        await cloud.CreateMachineAsync(await File.ReadAllTextAsync(DefinitionFile()), "OrderProcessor");

    private static string DefinitionFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "cloud", "order-processor.asl.json")))
        {
            folder = folder.Parent
                ?? throw new FileNotFoundException("cloud/order-processor.asl.json is in no folder above the tests.");
        }
        return Path.Combine(folder.FullName, "cloud", "order-processor.asl.json");
    }

    private static async Task<TestCloud> StartShopAsync(bool open = true)
    {
        var cloud = await TestCloud.StartAsync();
        foreach (var table in new[] { "serverlesspresso-config-table", "serverlesspresso-counting-table" })
        {
            await cloud.OkAsync(
                "dynamodb",
                "CreateTable",
                (JsonObject)
                    Json.Parse(
                        $$"""
                        {"TableName": "{{table}}", "BillingMode": "PAY_PER_REQUEST",
                         "AttributeDefinitions": [{"AttributeName": "PK", "AttributeType": "S"}],
                         "KeySchema": [{"AttributeName": "PK", "KeyType": "HASH"}]}
                        """
                    )!
            );
        }
        await PutAsync(
            cloud,
            "serverlesspresso-config-table",
            $$"""{"PK": {"S": "config"}, "storeOpen": {"BOOL": {{(open ? "true" : "false")}}} }"""
        );
        await PutAsync(cloud, "serverlesspresso-counting-table", """{"PK": {"S": "orderID"}, "IDvalue": {"N": "0"}}""");
        return cloud;
    }

    private static Task PutAsync(TestCloud cloud, string table, string item) =>
        cloud.OkAsync("dynamodb", "PutItem", new JsonObject { ["TableName"] = table, ["Item"] = Json.Parse(item) });
}
