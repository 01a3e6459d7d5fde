using NotebookHost;

namespace Lessons.Tests;

/// <summary>The lessons, run as a learner runs them, and what the learner must see in each.</summary>
[Collection(OneAtATime.Name)]
public sealed class LessonRunTests
{
    [Fact]
    public async Task All_lessons_run_solved_and_in_order_on_a_fresh_cloud_and_again_from_the_top()
    {
        await using var shop = await Shop.OpenAsync();
        foreach (var lesson in Names().Concat(Names()))
        {
            var run = await Shop.RunAsync(lesson);
            run.ShouldSucceed();
            See(lesson, run);
        }
    }

    [Fact]
    public async Task As_shipped_each_lesson_stops_at_its_first_blank_and_nothing_is_right()
    {
        await using var shop = await Shop.OpenAsync();
        foreach (var name in Names())
        {
            var lesson = Lesson.Load(Checkout.Lesson(name));
            if (lesson.Blanks.Count > 0)
            {
                var run = await Shop.RunAsShippedAsync(name);
                var (cell, id) = lesson.Blanks[0];
                var stopped = run.Failure.ShouldNotBeNull(name);
                run.Notebook.Cells[stopped.Index].Id.ShouldBe(cell, name);
                stopped.Error!.Message.ShouldStartWith($"{id} is still blank. Write ");
                run.Cells.SelectMany(result => Outcome.In(result.Outputs))
                    .ShouldNotContain(found => found.Result == "right");
            }
            (await Shop.RunAsync(name)).ShouldSucceed();
        }
    }

    [Fact]
    public async Task Each_lesson_can_be_run_twice_in_a_row_and_an_earlier_one_after_a_later_one()
    {
        await using var shop = await Shop.OpenAsync();
        string[] order =
        [
            "01-create-the-rule",
            "02-emit-a-new-order",
            "02-emit-a-new-order",
            "04-resume-the-workflow",
            "04-resume-the-workflow",
            "03-inspect-the-order-table",
            "05-clean-up",
            "05-clean-up",
        ];
        foreach (var lesson in order)
        {
            var run = await Shop.RunAsync(lesson);
            run.ShouldSucceed();
            See(lesson, run);
        }
    }

    private static IReadOnlyList<string> Names() => [.. Checkout.LessonNames.Select(row => row.Data)];

    private static void See(string lesson, NotebookRun run)
    {
        switch (lesson)
        {
            case "00-start-here":
                run.Text("health").ShouldStartWith("Everything is ready.");
                run.Text("first-call")
                    .ShouldStartWith("arn:aws:events:us-east-1:000000000000:event-bus/Serverlesspresso");
                run.Html("workflow").ShouldContain("<img alt=");
                Words(run.Text("rules")).ShouldContain("LogEverything");
                break;
            case "01-create-the-rule":
                Words(run.Text("test-pattern")).Count(word => word == "yes").ShouldBe(1);
                run.Text("put-targets").ShouldContain("Failed: 0.");
                run.Text("look").ShouldContain("arn:aws:lambda:us-east-1:000000000000:function:WaitingCompletion");
                run.Text("look").ShouldStartWith("The rule WaitingCompletion is ENABLED.");
                break;
            case "02-emit-a-new-order":
                run.Text("put-events").ShouldContain("Failed: 0.");
                run.Html("pause").ShouldContain("in progress, waiting here: Emit - Workflow Started TT");
                run.Text("history").ShouldContain("the last one: TaskSubmitted");
                Words(run.Text("log")).ShouldContain("OrderProcessor.WorkflowStarted");
                run.Text("send-silent").ShouldContain("Failed: 0. Event ids: 2");
                run.Text("listeners").ShouldContain("nobody: there is no such bus");
                run.Text("row").ShouldContain("Order 2 of customer 1: CREATED");
                break;
            case "03-inspect-the-order-table":
                run.Text("too-early").ShouldStartWith("Read once, at once: nothing.");
                Words(run.Text("get-item")).ShouldContain("CREATED");
                run.Text("whole-token").Trim().ShouldMatch("^AAAA[A-Za-z0-9+/=]{500,}$");
                Words(run.Text("query")).ShouldContain("orders");
                run.Html("query").ShouldContain("<table>");
                Words(run.Text("frame")).ShouldContain("Counts");
                Words(run.Text("index")).ShouldContain("CREATED");
                break;
            case "04-resume-the-workflow":
                run.Html("second-pause").ShouldContain("in progress, waiting here: Emit - Awaiting Completion TT");
                run.Text("event").ShouldContain("\"DetailType\": \"OrderProcessor.WaitingCompletion\"");
                run.Text("proof").ShouldContain("your rule works");
                Words(run.Text("proof")).ShouldContain("WAITING_COMPLETION");
                run.Text("delivered").ShouldContain("\"detail-type\": \"OrderProcessor.WaitingCompletion\"");
                run.Text("delivered").ShouldContain("stored the task token of the second pause");
                run.Text("used-token")
                    .Trim()
                    .ShouldBe("TaskTimedOut: Task Timed Out: 'Provided task does not exist anymore'");
                run.Text("invalid-token").ShouldStartWith("InvalidToken: ");
                run.Html("resume-second").ShouldContain("Emit - order finished");
                run.Text("finished").ShouldContain("SUCCEEDED at ");
                run.Text("finished").ShouldContain("the last one: ExecutionSucceeded");
                run.Text("spill").ShouldContain("The execution has failed. ChangedMind: ");
                break;
            case "05-clean-up":
                run.Text("too-early").ShouldStartWith("ValidationException: ");
                run.Text("gone").ShouldStartWith("Everything you made is gone.");
                break;
            case "06-close-the-loop":
                Words(run.Text("proof")).ShouldContain("COMPLETED");
                break;
            case "11-on-aws":
                run.Text("cost").ShouldContain("for one order");
                run.Html("chart").ShouldContain("Step Functions, transitions: 225, EventBridge, events: 4,");
                Words(run.Text("without-queue"))
                    .ShouldContain("arn:aws:states:us-east-1:000000000000:stateMachine:OrderProcessor");
                Words(run.Text("what-stays")).ShouldContain("/aws/lambda/WaitingCompletion");
                break;
            case "10-the-same-in-jsonata":
                run.Text("three-faults").ShouldContain("a: SUCCEEDED");
                run.Text("three-faults").ShouldContain("Field '$states.result' does not exist.");
                run.Text("three-faults").ShouldContain("States.QueryEvaluationError");
                run.Html("through").ShouldContain("Emit - order finished");
                run.Text("same-history").ShouldContain("events in both.");
                break;
        }
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
