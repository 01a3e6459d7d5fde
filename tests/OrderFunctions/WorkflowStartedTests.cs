using static OrderFunctions.Tests.OrderTable;

namespace OrderFunctions.Tests;

/// <summary>
/// EventBridge delivers at least once and in no promised order:
/// docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
/// </summary>
public sealed class WorkflowStartedTests
{
    [Fact]
    public async Task The_first_pause_makes_the_row()
    {
        await using var table = await MakeAsync();
        (await table.WorkflowStarted.StoreAsync(Started("one", 10))).ShouldBe(
            "Order 2 of user 1: stored the task token of the first pause."
        );
        var row = await table.ItemAsync();
        row.Keys.Order()
            .ShouldBe(
                ["executionArn", "ORDERSTATE", "PK", "robot", "SK", "TaskToken", "TS", "USERID"],
                ignoreOrder: true
            );
        row["USERID"].S.ShouldBe("1");
        row["ORDERSTATE"].S.ShouldBe("CREATED");
        row["TaskToken"].S.ShouldBe("first token of one");
        row["robot"].BOOL.ShouldBe(false);
        row["TS"].N.ShouldBe("1795341610000");
    }

    [Fact]
    public async Task The_same_event_again_changes_nothing_not_even_after_the_second_pause()
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("one", 10));
        (await table.WorkflowStarted.StoreAsync(Started("one", 10))).ShouldBe(
            "Order 2: this event came again; the row is kept as it is (CREATED)."
        );
        await table.WaitingCompletion.StoreAsync(Waiting("one", 10));
        (await table.WorkflowStarted.StoreAsync(Started("one", 10))).ShouldBe(
            "Order 2: this event came again; the row is kept as it is (WAITING_COMPLETION)."
        );
        (await table.RowAsync()).ShouldBe("WAITING_COMPLETION, second token of one, 7");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    public async Task An_id_that_is_used_again_belongs_to_the_newer_execution(int second)
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("one", 10));
        await table.WaitingCompletion.StoreAsync(Waiting("one", 10));
        (await table.WorkflowStarted.StoreAsync(Started("two", second, user: "5"))).ShouldBe(
            "Order 2 of user 5: stored the task token of the first pause. The id was used before: this newer execution "
                + "took over the row of one "
                + "(user 1, WAITING_COMPLETION), whose token is no longer in the table."
        );
        (await table.RowAsync()).ShouldBe("CREATED, first token of two, no number");
    }

    [Fact]
    public async Task A_late_event_of_an_older_execution_does_not_take_the_row_back()
    {
        await using var table = await MakeAsync();
        await table.WorkflowStarted.StoreAsync(Started("two", 11));
        (await table.WorkflowStarted.StoreAsync(Started("one", 10))).ShouldBe(
            "Order 2: ignored a late event of one; the id was used again and the row belongs to two, which is newer."
        );
        (await table.RowAsync()).ShouldBe("CREATED, first token of two, no number");
    }
}
