using static OrderFunctions.Tests.OrderTable;

namespace OrderFunctions.Tests;

public sealed class WaitingCompletionTests
{
    [Fact]
    public async Task The_second_pause_puts_token_number_and_state_into_the_row()
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("one", 10));
        (await table.WaitingCompletion.StoreAsync(Waiting("one", 12))).ShouldBe(
            "Order 2 of user 1 is number 7: stored the task token of the second pause."
        );
        (await table.RowAsync()).ShouldBe("WAITING_COMPLETION, second token of one, 7");
        (await table.ItemAsync())["TS"].N.ShouldBe("1795341612000");
    }

    [Fact]
    public async Task The_same_event_again_changes_nothing()
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("one", 10));
        await table.WaitingCompletion.StoreAsync(Waiting("one", 12));
        (await table.WaitingCompletion.StoreAsync(Waiting("one", 12) with { TaskToken = "other" })).ShouldBe(
            "Order 2: this event came again; the row is kept as it is (WAITING_COMPLETION)."
        );
        (await table.RowAsync()).ShouldBe("WAITING_COMPLETION, second token of one, 7");
    }

    [Fact]
    public async Task An_event_of_another_user_is_ignored()
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("one", 10));
        (await table.WaitingCompletion.StoreAsync(Waiting("one", 12, user: "5"))).ShouldBe(
            "Order 2: ignored an event of user 5; the order is user 1's."
        );
        (await table.RowAsync()).ShouldBe("CREATED, first token of one, no number");
    }

    [Fact]
    public async Task A_late_event_of_an_older_execution_is_ignored()
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("two", 20));
        (await table.WaitingCompletion.StoreAsync(Waiting("one", 12))).ShouldBe(
            "Order 2: ignored a late event of one; the id was used again and the row belongs to two, which is newer."
        );
        (await table.RowAsync()).ShouldBe("CREATED, first token of two, no number");
    }

    [Fact]
    public async Task An_event_that_overtakes_the_first_pause_fails_so_that_it_is_tried_again()
    {
        await using var table = await MakeAsync();
        (
            await Should.ThrowAsync<InvalidOperationException>(() =>
                table.WaitingCompletion.StoreAsync(Waiting("one", 12))
            )
        ).Message.ShouldBe("Order 2 has no row yet. Has WorkflowStarted run? Lambda tries this event again.");
        await table.WorkflowStarted.StoreAsync(Started("one", 10));
        (
            await Should.ThrowAsync<InvalidOperationException>(() =>
                table.WaitingCompletion.StoreAsync(Waiting("two", 22))
            )
        ).Message.ShouldBe(
            "Order 2: the row still belongs to one, not to two. Has WorkflowStarted run? Lambda tries this event again."
        );
    }
}
