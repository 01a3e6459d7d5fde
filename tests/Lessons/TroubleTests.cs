namespace Lessons.Tests;

/// <summary>Where people got stuck on the way of an order: the lesson goes on, or says what happened.</summary>
[Collection(OneAtATime.Name)]
public sealed class TroubleTests
{
    [Theory]
    [InlineData("03-inspect-the-order-table")]
    [InlineData("04-resume-the-workflow")]
    public async Task After_a_coffee_break_of_sixteen_minutes_the_order_is_placed_again(string lesson)
    {
        await using var shop = await Shop.OpenAsync();
        (await Shop.RunAsync("01-create-the-rule")).ShouldSucceed();
        (await Shop.RunAsync("02-emit-a-new-order")).ShouldSucceed();
        await shop.PassAsync(TimeSpan.FromMinutes(16));
        var run = await Shop.RunAsync(lesson);
        run.ShouldSucceed();
        var require = lesson.StartsWith("03") ? "require-order" : "require";
        run.Text(require)
            .ShouldStartWith("The order 2 that was here has moved on or ran out of time, so it is placed again.");
    }

    [Fact]
    public async Task A_closed_shop_is_named_by_the_order_and_by_the_health_check()
    {
        await using var shop = await Shop.OpenAsync();
        await Shop.TryAsync(
            """
            await dynamoDb.UpdateItemAsync(new UpdateItemRequest
            {
                TableName = "serverlesspresso-config-table",
                Key = new() { ["PK"] = new() { S = "config" } },
                UpdateExpression = "SET storeOpen = :open",
                ExpressionAttributeValues = new() { [":open"] = new() { BOOL = false } },
            });
            """
        );
        (await Shop.RunAsync("02-emit-a-new-order")).Failure!.Error!.Message.ShouldBe(
            "The shop took no order: it is closed. Open it with: await OpenShopAsync()"
        );
        var health = (await Shop.RunAsync("00-start-here")).Text("health");
        health.ShouldStartWith("1 thing to mend before you go on.");
        health.ShouldContain("the shop is closed");
    }

    [Fact]
    public async Task A_full_shop_is_named_by_the_health_check()
    {
        await using var shop = await Shop.OpenAsync();
        var outputs = await Shop.TryAsync(
            """"
            foreach (var orderId in Enumerable.Range(100, 20))
            {
                await eventBridge.PutEventsAsync(new PutEventsRequest { Entries = [new()
                {
                    EventBusName = "Serverlesspresso", Source = "awsserverlessda.serverlesspresso", DetailType = "Validator.NewOrder",
                    Detail = $$"""{"userId":"1","orderId":"{{orderId}}"}""",
                }] });
            }
            await WaitForAsync("20 waiting orders", async () => await RowOfAsync("119"));
            """",
            "await HealthCheckAsync()"
        );
        outputs[1].ShouldContain("20 orders or more are under way");
    }

    [Fact]
    public async Task Two_workflows_with_one_order_id_are_cleared_and_the_order_is_placed_once()
    {
        await using var shop = await Shop.OpenAsync();
        var outputs = await Shop.TryAsync(
            "await PlaceOrderAsync();",
            """
            var again = new PutEventsRequestEntry
            {
                EventBusName = "Serverlesspresso", Source = "awsserverlessda.serverlesspresso", DetailType = "Validator.NewOrder",
                Detail = "{\"userId\":\"1\",\"orderId\":\"2\"}",
            };
            await eventBridge.PutEventsAsync(new PutEventsRequest { Entries = [again] });
            await WaitForAsync("two workflows", async () => (await RunningWithAsync("2")).Count == 2 ? "" : null);
            """,
            "await RequireOrderAsync(); Console.Write((await RunningWithAsync(\"2\")).Count);"
        );
        outputs[2].ShouldEndWith("\n1");
    }
}
