using System.Text.Json.Nodes;
using Workshop.Running;

namespace Workshop.Tests.Faults;

/// <summary>
/// An event whose target fails at first: it comes again after a minute
/// (docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html), also over a kill, and the order is
/// right in the end.
/// </summary>
public sealed class RetriedDeliveryTests
{
    private const int Orders = 5;

    [Fact]
    public async Task An_event_that_its_function_failed_on_comes_again_and_the_orders_rows_and_numbers_are_right()
    {
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await Accounts.MakeTheRuleAsync(cloud);
        var client = new OrderClient(cloud, 1, () => false);
        var orders = Enumerable.Range(0, Orders).Select(i => new Order($"retried-{i}")).ToList();
        var rows = new List<JsonNode>();
        foreach (var order in orders)
        {
            order.Placed = await client.PlaceAsync(order.Id);
            var token = await client.TokenAsync(order.Id, "CREATED");
            // Without its row the function throws, as it does when the row's write has not arrived yet.
            var deleted = await ItemAsync(
                cloud,
                "DeleteItem",
                new JsonObject { ["Key"] = Key(order.Id), ["ReturnValues"] = "ALL_OLD" }
            );
            rows.Add(deleted["Attributes"]!.DeepClone());
            var output = new JsonObject { ["orderId"] = order.Id }.ToJsonString();
            await cloud.OkAsync(
                "AWSStepFunctions.SendTaskSuccess",
                "states",
                new JsonObject { ["taskToken"] = token, ["output"] = output }
            );
        }
        await FailuresAsync(cloud);

        await cloud.KillAsync();
        await cloud.StartAsync();
        foreach (var row in rows)
        {
            await ItemAsync(cloud, "PutItem", new JsonObject { ["Item"] = row.DeepClone() });
        }
        var running = await RunningCloud.FindAsync(cloud.Folder, CancellationToken.None);
        await running!.AdvanceClockAsync(TimeSpan.FromSeconds(61), CancellationToken.None);

        foreach (var order in orders)
        {
            await client.ResumeAsync(order, "WAITING_COMPLETION", "{}");
        }
        await Accounts.AccountAsync(cloud, client, orders);
    }

    /// <summary>Waits until the function has failed once for each order.</summary>
    private static async Task FailuresAsync(CloudUnderFire cloud)
    {
        var request = new JsonObject
        {
            ["logGroupName"] = "/aws/lambda/WaitingCompletion",
            ["filterPattern"] = "InvalidOperationException",
        };
        for (var tries = 0; tries < 1_000; tries++)
        {
            var answer = await cloud.TrySendAsync(
                "Logs_20140328.FilterLogEvents",
                "logs",
                (JsonObject)request.DeepClone()
            );
            if (answer is { Status: 200 } found && found.Body["events"]!.AsArray().Count >= Orders)
            {
                return;
            }
            await Task.Delay(20);
        }
        throw new TimeoutException("The function did not fail for each order.");
    }

    private static Task<JsonObject> ItemAsync(CloudUnderFire cloud, string operation, JsonObject request)
    {
        request["TableName"] = "serverlesspresso-order-table";
        return cloud.OkAsync($"DynamoDB_20120810.{operation}", "dynamodb", request);
    }

    private static JsonObject Key(string id) =>
        new()
        {
            ["PK"] = new JsonObject { ["S"] = "orders" },
            ["SK"] = new JsonObject { ["S"] = id },
        };
}
