using System.Text.Json.Nodes;

namespace Workshop.Tests.Faults;

/// <summary>What a client knows of an order: which of its calls were acknowledged.</summary>
internal sealed record Order(string Id)
{
    /// <summary>PutEvents answered. When false, it may have happened or not.</summary>
    public bool Placed { get; set; }

    /// <summary>
    /// How many SendTaskSuccess answered 200. An unacknowledged one that did happen shows as "already used" at the next
    /// try.
    /// </summary>
    public int Resumed { get; set; }

    /// <summary>How often its row was looked for, when it is not known to be placed.</summary>
    public int Looks { get; set; }

    /// <summary>Both pauses are over as far as the client can tell.</summary>
    public bool Done { get; set; }
}

/// <summary>Takes orders one after the other through both pauses, whatever happens to the cloud meanwhile.</summary>
internal sealed class OrderClient(CloudUnderFire cloud, int number, Func<bool> mayGoOn)
{
    private const string Orders = "serverlesspresso-order-table";

    /// <summary>
    /// Looks for an order whose PutEvents was not answered, before it is taken as one that never happened.
    /// </summary>
    private const int MostLooks = 50;

    public List<Order> All { get; } = [];

    public async Task RunAsync()
    {
        var unsure = new List<Order>();
        for (var i = 0; mayGoOn(); i++)
        {
            // One that happened all the same holds one of the shop's twenty places until it is taken through.
            foreach (var taken in unsure.ToList())
            {
                if (await RowAsync(taken.Id) is not null)
                {
                    await FinishAsync(taken);
                }
                if (taken.Done || ++taken.Looks > MostLooks)
                {
                    unsure.Remove(taken);
                }
            }
            var order = new Order($"client{number}-{i}");
            All.Add(order);
            order.Placed = await PlaceAsync(order.Id);
            if (order.Placed)
            {
                await FinishAsync(order);
            }
            else
            {
                unsure.Add(order);
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Waits for each pause's token and resumes with it, until the order is done.</summary>
    public async Task FinishAsync(Order order)
    {
        foreach (
            var (state, output) in new[]
            {
                ("CREATED", $$"""{"orderId":"{{order.Id}}"}"""),
                ("WAITING_COMPLETION", "{}"),
            }
        )
        {
            await ResumeAsync(order, state, output);
        }
        order.Done = true;
    }

    /// <summary>Waits for the token of a pause and resumes with it.</summary>
    public async Task ResumeAsync(Order order, string state, string output)
    {
        var token = await TokenAsync(order.Id, state);
        while (!await TryResumeAsync(order, token, output))
        {
            await Task.Delay(20);
        }
    }

    public async Task<bool> PlaceAsync(string id)
    {
        var entry = new JsonObject
        {
            ["Source"] = "awsserverlessda.serverlesspresso",
            ["DetailType"] = "Validator.NewOrder",
            ["EventBusName"] = "Serverlesspresso",
            ["Detail"] = new JsonObject { ["userId"] = "1", ["orderId"] = id }.ToJsonString(),
        };
        var answer = await cloud.TrySendAsync(
            "AWSEvents.PutEvents",
            "events",
            new JsonObject { ["Entries"] = new JsonArray(entry) }
        );
        return answer is { Status: 200 };
    }

    public async Task<string> TokenAsync(string id, string state)
    {
        for (var tries = 0; tries < 6_000; tries++)
        {
            var row = await RowAsync(id);
            if (row?["ORDERSTATE"]?["S"]?.GetValue<string>() == state)
            {
                return row["TaskToken"]!["S"]!.GetValue<string>();
            }
            await Task.Delay(10);
        }
        var running = await Accounts.ExecutionsAsync(cloud);
        var open = running.Count(e => e["status"]!.GetValue<string>() == "RUNNING");
        throw new TimeoutException(
            $"The order {id} did not become {state}; {open} executions are running, its row is {(await RowAsync(id))?.ToJsonString()}."
        );
    }

    private async Task<JsonNode?> RowAsync(string id)
    {
        var key = new JsonObject
        {
            ["PK"] = new JsonObject { ["S"] = "orders" },
            ["SK"] = new JsonObject { ["S"] = id },
        };
        var answer = await cloud.TrySendAsync(
            "DynamoDB_20120810.GetItem",
            "dynamodb",
            new JsonObject
            {
                ["TableName"] = Orders,
                ["Key"] = key,
                ["ConsistentRead"] = true,
            }
        );
        return answer?.Body["Item"];
    }

    /// <summary>
    /// True when the task is over: this call ended it, or an earlier one that was not acknowledged did.
    /// </summary>
    private async Task<bool> TryResumeAsync(Order order, string token, string output)
    {
        var answer = await cloud.TrySendAsync(
            "AWSStepFunctions.SendTaskSuccess",
            "states",
            new JsonObject { ["taskToken"] = token, ["output"] = output }
        );
        if (answer is { Status: 200 })
        {
            order.Resumed++;
            return true;
        }
        return answer is { Status: 400 } refused
            && refused.Body["__type"]!.GetValue<string>().EndsWith("TaskTimedOut", StringComparison.Ordinal);
    }
}
