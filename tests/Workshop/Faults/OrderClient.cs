using System.Text.Json.Nodes;

namespace Workshop.Tests.Faults;

/// <summary>What a client knows of an order: which of its calls were acknowledged.</summary>
internal sealed record Order(string Id)
{
    /// <summary>PutEvents answered. When false, it may have happened or not.</summary>
    public bool Placed { get; set; }

    /// <summary>How many SendTaskSuccess answered 200. An unacknowledged one that did happen shows as "already used" at the next try.</summary>
    public int Resumed { get; set; }

    /// <summary>Both pauses are over as far as the client can tell.</summary>
    public bool Done { get; set; }
}

/// <summary>Takes orders one after the other through both pauses, whatever happens to the cloud meanwhile.</summary>
internal sealed class OrderClient(CloudUnderFire cloud, int number, Func<bool> mayGoOn)
{
    private const string Orders = "serverlesspresso-order-table";

    public List<Order> All { get; } = [];

    public async Task RunAsync()
    {
        for (var i = 0; mayGoOn(); i++)
        {
            var order = new Order($"client{number}-{i}");
            All.Add(order);
            order.Placed = await PlaceAsync(order.Id);
            if (order.Placed)
            {
                await FinishAsync(order);
            }
            else
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Waits for each pause's token and resumes with it, until the order is done.</summary>
    public async Task FinishAsync(Order order)
    {
        foreach (var (state, output) in new[] { ("CREATED", $$"""{"orderId":"{{order.Id}}"}"""), ("WAITING_COMPLETION", "{}") })
        {
            var token = await TokenAsync(order.Id, state);
            while (!await TryResumeAsync(order, token, output))
            {
                await Task.Delay(20);
            }
        }
        order.Done = true;
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
        var answer = await cloud.TrySendAsync("AWSEvents.PutEvents", "events", new JsonObject { ["Entries"] = new JsonArray(entry) });
        return answer is { Status: 200 };
    }

    public async Task<string> TokenAsync(string id, string state)
    {
        for (var tries = 0; tries < 6_000; tries++)
        {
            var key = new JsonObject { ["PK"] = new JsonObject { ["S"] = "orders" }, ["SK"] = new JsonObject { ["S"] = id } };
            var answer = await cloud.TrySendAsync(
                "DynamoDB_20120810.GetItem", "dynamodb", new JsonObject { ["TableName"] = Orders, ["Key"] = key, ["ConsistentRead"] = true });
            var row = answer?.Body["Item"];
            if (row?["ORDERSTATE"]?["S"]?.GetValue<string>() == state)
            {
                return row["TaskToken"]!["S"]!.GetValue<string>();
            }
            await Task.Delay(10);
        }
        throw new TimeoutException($"The order {id} did not become {state}.");
    }

    /// <summary>True when the task is over: this call ended it, or an earlier one that was not acknowledged did.</summary>
    private async Task<bool> TryResumeAsync(Order order, string token, string output)
    {
        var answer = await cloud.TrySendAsync(
            "AWSStepFunctions.SendTaskSuccess", "states", new JsonObject { ["taskToken"] = token, ["output"] = output });
        if (answer is { Status: 200 })
        {
            order.Resumed++;
            return true;
        }
        return answer is { Status: 400 } refused && refused.Body["__type"]!.GetValue<string>().EndsWith("TaskTimedOut", StringComparison.Ordinal);
    }
}
