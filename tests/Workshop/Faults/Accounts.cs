using System.Globalization;
using System.Text.Json.Nodes;

namespace Workshop.Tests.Faults;

/// <summary>Looks at what is there after faults, and accounts for every order.</summary>
internal static class Accounts
{
    private const string Lambda = "arn:aws:lambda:us-east-1:000000000000:function:WaitingCompletion";
    private const string Machine = "arn:aws:states:us-east-1:000000000000:stateMachine:OrderProcessor";

    /// <summary>
    /// Every acknowledged order has one execution that went through every state once, and a number that no other has.
    /// </summary>
    public static async Task AccountAsync(CloudUnderFire cloud, OrderClient client, List<Order> orders)
    {
        var placed = orders.Where(o => o.Placed).Select(o => o.Id).ToHashSet();
        var byOrder = new Dictionary<string, JsonNode>();
        foreach (var execution in await ExecutionsAsync(cloud))
        {
            var described = await cloud.OkAsync(
                "AWSStepFunctions.DescribeExecution",
                "states",
                new JsonObject { ["executionArn"] = Arn(execution) }
            );
            var id = JsonNode.Parse(described["input"]!.GetValue<string>())!["detail"]!["orderId"]!.GetValue<string>();
            byOrder.TryAdd(id, execution).ShouldBeTrue($"the order {id} has two executions");
        }
        placed.ShouldBeSubsetOf(byOrder.Keys);
        // An order whose PutEvents was not answered may have been taken all the same; then it waits, whole, for its
        // first resume.
        foreach (var order in orders.Where(o => !o.Placed && !o.Done && byOrder.ContainsKey(o.Id)))
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
        var key = new JsonObject
        {
            ["PK"] = new JsonObject { ["S"] = "orders" },
            ["SK"] = new JsonObject { ["S"] = id },
        };
        var row = await cloud.OkAsync(
            "DynamoDB_20120810.GetItem",
            "dynamodb",
            new JsonObject { ["TableName"] = "serverlesspresso-order-table", ["Key"] = key }
        );
        return int.Parse(row["Item"]!["orderNumber"]!["S"]!.GetValue<string>(), CultureInfo.InvariantCulture);
    }

    public static async Task<JsonObject> EndAsync(CloudUnderFire cloud)
    {
        for (var tries = 0; tries < 1_000; tries++)
        {
            var execution = (await ExecutionsAsync(cloud)).Single();
            if (execution["status"]!.GetValue<string>() != "RUNNING")
            {
                return await cloud.OkAsync(
                    "AWSStepFunctions.DescribeExecution",
                    "states",
                    new JsonObject { ["executionArn"] = Arn(execution) }
                );
            }
            await Task.Delay(10);
        }
        throw new TimeoutException("The execution did not end within 10 s.");
    }

    public static async Task<List<JsonNode>> ExecutionsAsync(CloudUnderFire cloud, string machine = Machine) =>
        await PagesAsync(cloud, "ListExecutions", new JsonObject { ["stateMachineArn"] = machine }, "executions");

    public static async Task<List<JsonNode>> HistoryAsync(CloudUnderFire cloud, JsonNode execution) =>
        await PagesAsync(cloud, "GetExecutionHistory", new JsonObject { ["executionArn"] = Arn(execution) }, "events");

    private static async Task<List<JsonNode>> PagesAsync(
        CloudUnderFire cloud,
        string operation,
        JsonObject request,
        string list
    )
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

    public static async Task MakeTheRuleAsync(CloudUnderFire cloud)
    {
        const string Pattern =
            """{"detail-type":["OrderProcessor.WaitingCompletion"],"source":["awsserverlessda.serverlesspresso"]}""";
        await cloud.OkAsync(
            "AWSEvents.PutRule",
            "events",
            new JsonObject
            {
                ["Name"] = "WaitingCompletion",
                ["EventBusName"] = "Serverlesspresso",
                ["EventPattern"] = Pattern,
            }
        );
        await cloud.OkAsync(
            "AWSEvents.PutTargets",
            "events",
            new JsonObject
            {
                ["Rule"] = "WaitingCompletion",
                ["EventBusName"] = "Serverlesspresso",
                ["Targets"] = new JsonArray(new JsonObject { ["Id"] = "1", ["Arn"] = Lambda }),
            }
        );
    }

    private static string Arn(JsonNode execution) => execution["executionArn"]!.GetValue<string>();
}
