using System.Text.Json.Nodes;
using LocalCloud.Deployment;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.Deployment;

/// <summary>The template as it is deployed, and an order that goes through both pauses.</summary>
public sealed class OrderFlowTests
{
    private const string Machine = "arn:aws:states:us-east-1:000000000000:stateMachine:OrderProcessor";

    [Fact]
    public async Task A_second_deployment_of_the_template_changes_nothing_and_keeps_the_items()
    {
        await using var test = await TestCloud.StartAsync();
        (await test.DeployAsync()).ShouldAllBe(d => d.What == DeployedAs.Created || d.What == DeployedAs.NotNeeded);
        await test.OkAsync(
            "dynamodb",
            "PutItem",
            Parse(
                """
                {"TableName": "serverlesspresso-counting-table",
                 "Item": {"PK": {"S": "orderID"}, "IDvalue": {"N": "41"}}}
                """
            )
        );
        (await test.DeployAsync()).ShouldAllBe(d => d.What == DeployedAs.Unchanged || d.What == DeployedAs.NotNeeded);
        var item = await test.OkAsync(
            "dynamodb",
            "GetItem",
            Parse("""{"TableName": "serverlesspresso-counting-table", "Key": {"PK": {"S": "orderID"}}}""")
        );
        item["Item"]!["IDvalue"]!["N"]!.GetValue<string>().ShouldBe("41");
    }

    [Fact]
    public async Task The_first_items_are_those_that_the_lessons_speak_of()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployAsync();
        var config = await test.OkAsync(
            "dynamodb",
            "GetItem",
            Parse("""{"TableName": "serverlesspresso-config-table", "Key": {"PK": {"S": "config"}}}""")
        );
        Json.Text(config["Item"]!["storeOpen"]).ShouldBe("""{"BOOL":true}""");
        var menu = await test.OkAsync(
            "dynamodb",
            "GetItem",
            Parse("""{"TableName": "serverlesspresso-config-table", "Key": {"PK": {"S": "menu"}}}""")
        );
        menu["Item"]!["value"]!["L"]!
            .AsArray()
            .Select(drink => drink!["M"]!["drink"]!["S"]!.GetValue<string>())
            .ShouldBe(["Espresso", "Cappuccino", "Latte", "Flat White", "Americano", "Coffee of the day"]);
    }

    [Fact]
    public async Task An_order_goes_through_both_pauses()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployAsync();
        await MakeRuleAsync(test);
        await OrderAsync(test);
        var first = await RowAsync(test, "CREATED");
        await test.OkAsync(
            "states",
            "SendTaskSuccess",
            new JsonObject { ["taskToken"] = first["TaskToken"]!["S"]!.DeepClone(), ["output"] = """{"orderId":"2"}""" }
        );
        var second = await RowAsync(test, "WAITING_COMPLETION");
        second["orderNumber"]!["S"]!.GetValue<string>().ShouldBe("1");
        second["TaskToken"]!["S"]!.GetValue<string>().ShouldNotBe(first["TaskToken"]!["S"]!.GetValue<string>());
        await test.OkAsync(
            "states",
            "SendTaskSuccess",
            new JsonObject { ["taskToken"] = second["TaskToken"]!["S"]!.DeepClone(), ["output"] = "{}" }
        );
        await EndsAsync(test, 1);
    }

    [Fact]
    public async Task An_order_id_can_be_used_again_at_once()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployAsync();
        await MakeRuleAsync(test);
        for (var i = 1; i <= 3; i++)
        {
            await OrderAsync(test);
            var first = await RowAsync(test, "CREATED");
            await test.OkAsync(
                "states",
                "SendTaskSuccess",
                new JsonObject { ["taskToken"] = first["TaskToken"]!["S"]!.DeepClone(), ["output"] = "{}" }
            );
            var second = await RowAsync(test, "WAITING_COMPLETION");
            second["orderNumber"]!["S"]!.GetValue<string>().ShouldBe(i.ToString());
            await test.OkAsync(
                "states",
                "SendTaskSuccess",
                new JsonObject { ["taskToken"] = second["TaskToken"]!["S"]!.DeepClone(), ["output"] = "{}" }
            );
            await EndsAsync(test, i);
        }
    }

    [Fact]
    public async Task A_missed_heartbeat_ends_the_order_in_a_timeout_event()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployAsync();
        await OrderAsync(test);
        await RowAsync(test, "CREATED");
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(901));
        await EndsAsync(test, 1);
        var log = await Eventually.GetAsync(
            async () =>
            {
                var found = await test.OkAsync(
                    "logs",
                    "FilterLogEvents",
                    new JsonObject
                    {
                        ["logGroupName"] = "/aws/events/serverlesspresso",
                        ["filterPattern"] = "OrderTimeOut",
                    }
                );
                return found["events"]!.AsArray().SingleOrDefault();
            },
            "the OrderTimeOut event is in the log"
        );
        Json.Parse(log["message"]!.GetValue<string>())!["detail"]!["cause"]!
            .GetValue<string>()
            .ShouldBe("Customer timedout");
    }

    private static async Task MakeRuleAsync(TestCloud test)
    {
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject
            {
                ["Name"] = "WaitingCompletion",
                ["EventBusName"] = "Serverlesspresso",
                ["EventPattern"] = """
                {"detail-type": ["OrderProcessor.WaitingCompletion"],
                 "source": ["awsserverlessda.serverlesspresso"]}
                """,
            }
        );
        await test.OkAsync(
            "events",
            "PutTargets",
            new JsonObject
            {
                ["Rule"] = "WaitingCompletion",
                ["EventBusName"] = "Serverlesspresso",
                ["Targets"] = new JsonArray(
                    new JsonObject
                    {
                        ["Id"] = "WaitingCompletion",
                        ["Arn"] = "arn:aws:lambda:us-east-1:000000000000:function:WaitingCompletion",
                    }
                ),
            }
        );
    }

    private static async Task OrderAsync(TestCloud test)
    {
        var answer = await test.OkAsync(
            "events",
            "PutEvents",
            Parse(
                """
                {"Entries": [{"Source": "awsserverlessda.serverlesspresso", "DetailType": "Validator.NewOrder",
                  "EventBusName": "Serverlesspresso", "Detail": "{\"userId\":\"1\",\"orderId\":\"2\"}"}]}
                """
            )
        );
        answer["FailedEntryCount"]!.GetValue<int>().ShouldBe(0);
    }

    private static Task<JsonObject> RowAsync(TestCloud test, string state) =>
        Eventually.GetAsync(
            async () =>
            {
                var found = await test.OkAsync(
                    "dynamodb",
                    "GetItem",
                    Parse(
                        """
                        {"TableName": "serverlesspresso-order-table", "Key": {"PK": {"S": "orders"}, "SK": {"S": "2"}}}
                        """
                    )
                );
                return found["Item"] is JsonObject row && row["ORDERSTATE"]!["S"]!.GetValue<string>() == state
                    ? row
                    : null;
            },
            $"the order's row is {state}"
        );

    private static Task EndsAsync(TestCloud test, int count) =>
        Eventually.BeTrueAsync(
            async () =>
            {
                var found = await test.OkAsync(
                    "states",
                    "ListExecutions",
                    new JsonObject { ["stateMachineArn"] = Machine, ["statusFilter"] = "SUCCEEDED" }
                );
                return found["executions"]!.AsArray().Count == count;
            },
            $"{count} executions have succeeded"
        );

    private static JsonObject Parse(string json) => (JsonObject)Json.Parse(json)!;
}
