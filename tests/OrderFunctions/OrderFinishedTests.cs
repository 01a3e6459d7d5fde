using System.Text;
using static OrderFunctions.Tests.OrderTable;

namespace OrderFunctions.Tests;

public sealed class OrderFinishedTests
{
    [Fact]
    public async Task The_end_completes_the_row_and_takes_the_used_token_away()
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("one", 10));
        await table.WaitingCompletion.StoreAsync(Waiting("one", 12));
        (await table.OrderFinished.StoreAsync(Finished("one", 20))).ShouldBe("Order 2 of user 1 is completed.");
        var row = await table.ItemAsync();
        row["ORDERSTATE"].S.ShouldBe("COMPLETED");
        row["TS"].N.ShouldBe("1795341620000");
        row["orderNumber"].S.ShouldBe("7");
        row.ShouldNotContainKey("TaskToken");
    }

    [Fact]
    public async Task The_same_event_again_changes_nothing()
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("one", 10));
        await table.WaitingCompletion.StoreAsync(Waiting("one", 12));
        await table.OrderFinished.StoreAsync(Finished("one", 20));
        (await table.OrderFinished.StoreAsync(Finished("one", 21))).ShouldBe(
            "Order 2: this event came again; the row is kept as it is (COMPLETED)."
        );
        (await table.ItemAsync())["TS"].N.ShouldBe("1795341620000");
    }

    [Fact]
    public async Task An_end_that_overtakes_the_second_pause_fails_so_that_it_is_tried_again()
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("one", 10));
        (
            await Should.ThrowAsync<InvalidOperationException>(() =>
                table.OrderFinished.StoreAsync(Finished("one", 20))
            )
        ).Message.ShouldBe(
            "Order 2 is still CREATED. Is the rule WaitingCompletion there, and has its function run? "
                + "Lambda tries this event again."
        );
    }

    [Fact]
    public async Task The_end_of_an_older_execution_is_ignored()
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("two", 20));
        (await table.OrderFinished.StoreAsync(Finished("one", 21))).ShouldBe(
            "Order 2: ignored the end of one; the id was used again and the row belongs to two."
        );
        (await table.RowAsync()).ShouldBe("CREATED, first token of two, no number");
    }

    [Fact]
    public async Task An_order_whose_row_was_deleted_is_left_alone()
    {
        await using var table = await MakeAsync();
        (await table.OrderFinished.StoreAsync(Finished("one", 21))).ShouldBe(
            "Order 2 has no row any more; there is nothing to complete."
        );
    }

    [Fact]
    public async Task An_event_needs_no_token()
    {
        var text = $$"""
            {"time": "2026-11-22T18:00:00Z", "resources": ["{{Arn(
                "one"
            )}}"], "detail": {"orderId": "2", "userId": "1"} }
            """;
        var read = await FinishedEvent.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        (read.OrderId, read.UserId, read.ExecutionArn).ShouldBe(("2", "1", Arn("one")));
    }
}
