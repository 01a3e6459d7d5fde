using System.Text.Json.Nodes;
using NotebookHost.Notebooks;

namespace Lessons.Tests;

/// <summary>
/// Types a lesson in cell by cell, and tries each of its blanks: as shipped, with usual mistakes, and solved. What a
/// mistake leaves behind is there when the next is made.
/// </summary>
/// <param name="run">Runs a cell; gives back what it showed and, if it failed, why.</param>
internal sealed class Learner(Func<string, Task<(IReadOnlyList<JsonObject> Outputs, string? Failure)>> run)
{
    // A rule that a mistake put on the bus 'default': the clean-up would find it, and say what to call.
    private const string TakeAwayStrays = """
        foreach (var stray in await RulesOnAsync("default"))
        {
            var its = await eventBridge.ListTargetsByRuleAsync(new() { Rule = stray.Name });
            if (its.Targets is { Count: > 0 } some)
            {
                await eventBridge.RemoveTargetsAsync(new() { Rule = stray.Name, Ids = some.Select(one => one.Id).ToList() });
            }
            await eventBridge.DeleteRuleAsync(new() { Name = stray.Name });
        }
        """;

    /// <param name="lesson">The lesson to type in.</param>
    /// <param name="mistakes">How many of the usual mistakes to make at each blank; all if not said.</param>
    public async Task TypeAsync(Lesson lesson, int mistakes = int.MaxValue)
    {
        foreach (var cell in lesson.Notebook.Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            var blanks = Blank.In(cell.Source);
            foreach (var id in blanks)
            {
                await LeaveAsync(lesson, cell, id);
                await NullAsync(lesson, cell, id);
                foreach (var (code, says) in lesson.Exercise(id)!.Mistakes.Take(mistakes))
                {
                    await MistakeAsync(lesson, cell, id, code, says);
                }
            }
            await SolveAsync(lesson, cell, blanks);
        }
        await run(TakeAwayStrays);
    }

    private async Task LeaveAsync(Lesson lesson, NotebookCell cell, string id)
    {
        var (outputs, failure) = await run(Written(lesson, cell, id, null));
        failure.ShouldNotBeNull(id).ShouldContain($"{id} is still blank. Write {lesson.Exercise(id)!.Task}");
        Outcome.In(outputs).ShouldContain(new Outcome(id, "not-attempted"));
    }

    // Null is no answer, and whoever writes it is told so in words, by the check or by the host.
    private async Task NullAsync(Lesson lesson, NotebookCell cell, string id)
    {
        await TakeTimeAsync();
        var (outputs, failure) = await run(Written(lesson, cell, id, "null"));
        Outcome.In(outputs).ShouldNotContain(new Outcome(id, "right"), "null");
        (failure ?? Tests.Outputs.Text(outputs)).ShouldNotBe(
            "Object reference not set to an instance of an object.",
            $"{id}: null"
        );
    }

    private async Task MistakeAsync(Lesson lesson, NotebookCell cell, string id, string code, string says)
    {
        await TakeTimeAsync();
        var (outputs, failure) = await run(Written(lesson, cell, id, code));
        $"{Tests.Outputs.Text(outputs)}\n{failure}".ShouldContain(says, customMessage: $"{id}: {code}");
        Outcome.In(outputs).ShouldNotContain(new Outcome(id, "right"), code);
    }

    private async Task SolveAsync(Lesson lesson, NotebookCell cell, IReadOnlyList<string> blanks)
    {
        await TakeTimeAsync();
        var (outputs, failure) = await run(Written(lesson, cell, "", null));
        failure.ShouldBeNull($"{lesson.Name}, {cell.Id}");
        Outcome
            .In(outputs)
            .Where(outcome => blanks.Contains(outcome.Exercise))
            .ShouldBe(blanks.Select(id => new Outcome(id, "right")), Tests.Outputs.Text(outputs));
    }

    /// <summary>The cell with that code in one blank, and the solutions in the others. Null leaves the blank.</summary>
    private static string Written(Lesson lesson, NotebookCell cell, string exercise, string? code) =>
        Blank.Fill(cell.Source, id => id == exercise ? code : lesson.Exercise(id)!.Solution);

    // A person needs some seconds to write something else; what runs sooner counts as the same Run All.
    private Task TakeTimeAsync() => run("LessonStop.Forget();");
}
