using global::Lessons;

namespace Workbench.Tests.Lessons;

/// <summary>Goes through the lessons as a learner does, in the order of the lessons, on one shop.</summary>
public sealed class LearnerTests(Chromium chromium) : PageTest(chromium)
{
    private static readonly string[] Names =
    [
        "00-start-here",
        "01-create-the-rule",
        "02-emit-a-new-order",
        "03-inspect-the-order-table",
        "04-resume-the-workflow",
        "05-clean-up",
    ];

    [Fact]
    public async Task Each_lesson_stops_at_its_blank_helps_and_goes_through_when_it_is_filled()
    {
        foreach (var name in Names)
        {
            await GoAsync($"/lessons/{name}");
            var view = new LessonView(Page, LessonView.Load(name));
            await view.EditorsAsync();
            await view.RunAllAsync();
            if (view.Lesson.Blanks.Count > 0)
            {
                await StopAtTheFirstAsync(view);
                await FillTheOthersAsync(view);
                await view.RunAllAsync();
            }
            await view.StateAsync(LastCell(view), "✔ done");
            await Page.GetByText("✔ Done.").WaitForAsync();
        }
        await GoAsync("/");
        (await Page.GetByText("✔ Done.").CountAsync()).ShouldBe(Names.Length);
    }

    private static async Task StopAtTheFirstAsync(LessonView view)
    {
        var (cell, id) = view.Lesson.Blanks[0];
        var exercise = view.Lesson.Exercise(id)!;
        await view.StateAsync(cell, "✎ not written yet");
        (await view.Cell(cell).Locator(".out .error").CountAsync()).ShouldBe(0);
        var help = view.Cell(cell).Locator(".exercise").First;
        (await help.InnerTextAsync()).ShouldContain("○ Not attempted.");
        await help.GetByText("Hint 1 of").ClickAsync();
        await help.GetByText(exercise.Hints[0]).WaitForAsync();

        await WriteAsync(view, cell, _ => exercise.Mistakes[0].Code);
        await view.StateAsync(cell, "✎ stale");
        await view.Cell(cell).GetByText("Run cell").ClickAsync();
        await view.EndedAsync(cell);
        (await help.InnerTextAsync()).ShouldNotContain("✔ Right.");

        await WriteAsync(view, cell, blank => view.Lesson.Exercise(blank)!.Solution);
        await view.Cell(cell).GetByText("Run cell").ClickAsync();
        await help.GetByText("✔ Right.").WaitForAsync();
    }

    private static async Task FillTheOthersAsync(LessonView view)
    {
        foreach (var cell in view.Lesson.Blanks.Select(blank => blank.Cell).Distinct().Skip(1))
        {
            await WriteAsync(view, cell, blank => view.Lesson.Exercise(blank)!.Solution);
        }
    }

    private static async Task WriteAsync(LessonView view, string cell, Func<string, string?> answer)
    {
        var shipped = view.Lesson.Notebook.Cells.First(c => c.Id == cell).Source;
        var code = Blank.Fill(shipped, answer);
        await view.WriteAsync(cell, code);
        (await view.CodeAsync(cell)).ShouldBe(code);
    }

    private static string LastCell(LessonView view) =>
        view.Lesson.Notebook.Cells.Last(cell => cell.Kind == NotebookHost.Notebooks.CellKind.Code).Id!;
}
