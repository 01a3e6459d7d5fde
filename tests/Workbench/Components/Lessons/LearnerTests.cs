using global::Lessons;
using Microsoft.Playwright;
using Workshop;

namespace Workbench.Tests.Lessons;

/// <summary>Goes through the lessons as a learner does, in the order of the lessons, on one shop.</summary>
public sealed class LearnerTests(Chromium chromium) : PageTest(chromium)
{
    // What the shop beside the lesson shows once the lesson is done: the view, what it holds, and the words there.
    private static readonly (string Lesson, (string View, string Part, string Words)[] Shop)[] Core =
    [
        ("00-start-here", [("Tables", "p", "There is no item.")]),
        ("01-create-the-rule", [("Rules", ".card:has(h3:text('WaitingCompletion'))", "function WaitingCompletion")]),
        (
            "02-emit-a-new-order",
            [
                ("Events", ".row:has-text('Validator.NewOrder')", "order 2"),
                ("Workflow", ".pause", "Waits at Emit - Workflow Started TT."),
            ]
        ),
        ("03-inspect-the-order-table", [("Tables", ".items tr:has-text('AAAA')", "CREATED")]),
        (
            "04-resume-the-workflow",
            [
                (
                    "Events",
                    ".row:has-text('OrderProcessor.WaitingCompletion')",
                    "rules LogEverything, WaitingCompletion"
                ),
                ("Events", ".row", "OrderProcessor.orderFinished"),
                ("Workflow", ".row", "✔ SUCCEEDED"),
                ("Workflow", ".row", "✘ FAILED"),
                ("Tables", ".items tr:has-text('AAAA')", "CREATED"),
            ]
        ),
        ("05-clean-up", [("Rules", "p", "3 rules.")]),
    ];

    public static TheoryData<string> Companions =>
        new(
            Directory
                .EnumerateFiles(Repository.Find().Notebooks, "*.ipynb")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal)
                .Skip(Core.Length)
        );

    [Fact]
    public async Task Each_lesson_stops_at_its_blank_helps_and_goes_through_when_it_is_filled_and_the_shop_follows()
    {
        foreach (var (name, shop) in Core)
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
            foreach (var (part, holds, words) in shop)
            {
                await Page.GetByRole(AriaRole.Tab, new() { Name = part }).ClickAsync();
                await Page.Locator($"#shop-view {holds}", new() { HasText = words }).First.WaitForAsync();
            }
        }
        await GoAsync("/");
        (await Page.GetByText("✔ Done.").CountAsync()).ShouldBe(Core.Length);
    }

    [Theory]
    [MemberData(nameof(Companions))]
    public async Task A_companion_stops_at_its_first_blank_and_goes_on_when_it_is_filled(string name)
    {
        await GoAsync($"/lessons/{name}");
        var view = new LessonView(Page, LessonView.Load(name));
        await view.EditorsAsync();
        await view.RunAllAsync();
        await StopAtTheFirstAsync(view);
        await GoAsync("/");
        await Page.Locator(".card", new() { Has = Page.Locator($"a[href='/lessons/{name}']") })
            .GetByText("▶ Begun, 1 of ")
            .WaitForAsync();
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
