using NotebookHost;

namespace Lessons.Tests;

/// <summary>A lesson that lacks something says in one sentence what to run first, and does no more.</summary>
[Collection(OneAtATime.Name)]
public sealed class PrerequisiteTests
{
    [Fact]
    public async Task Without_a_deployed_shop_each_lesson_sends_the_learner_to_the_first()
    {
        await using var cloud = await Shop.EmptyAsync();
        foreach (var lesson in Checkout.LessonNames.Select(row => row.Data).Where(name => !name.StartsWith("00")))
        {
            var run = await Shop.RunAsync(lesson);
            Sentence(run)
                .ShouldStartWith("The shop is not at the endpoint at http://127.0.0.1:", customMessage: lesson);
            Sentence(run).ShouldEndWith(": run 00-start-here first, it says what to do.", customMessage: lesson);
        }
    }

    [Fact]
    public async Task Without_a_deployed_shop_the_first_lesson_lists_what_is_missing_and_what_to_do()
    {
        await using var cloud = await Shop.EmptyAsync();
        var run = await Shop.RunAsync("00-start-here");
        run.Text("health").ShouldStartWith("7 things to mend before you go on.");
        run.Text("health").ShouldContain("dotnet run --project src/Workshop -- reset");
        run.Text("health").ShouldNotContain("doctor");
    }

    [Fact]
    public async Task Without_an_order_the_third_lesson_asks_for_the_second()
    {
        await using var shop = await Shop.OpenAsync();
        Sentence(await Shop.RunAsync("03-inspect-the-order-table"))
            .ShouldBe(
                "There is no order 2 in the table yet: run 02-emit-a-new-order first, "
                    + "or let it be placed: await PlaceOrderAsync()"
            );
    }

    [Fact]
    public async Task Without_the_rule_the_fourth_lesson_asks_for_the_first_and_says_what_is_wrong()
    {
        await using var shop = await Shop.OpenAsync();
        Sentence(await Shop.RunAsync("04-resume-the-workflow"))
            .ShouldBe(
                "The rule WaitingCompletion is not ready on the bus Serverlesspresso: run 01-create-the-rule first, "
                    + "or let it be made: await MakeRuleAsync()\n"
                    + "There is no rule WaitingCompletion on the bus Serverlesspresso yet. Run the cell with PutRule."
            );
    }

    [Fact]
    public async Task Any_lesson_can_catch_up_in_one_line()
    {
        await using var shop = await Shop.OpenAsync();
        var outputs = await Shop.TryAsync(
            "await CatchUpAsync(4);",
            "await RequireRuleAsync(); var order = await RequireOrderAsync();"
        );
        outputs[0].ShouldContain("Order 2 waits at its first pause.");
        outputs[1].ShouldStartWith("Order 2 waits at its first pause, until ");
    }

    private static string Sentence(NotebookRun run) => run.Failure.ShouldNotBeNull().Error!.Message;
}
