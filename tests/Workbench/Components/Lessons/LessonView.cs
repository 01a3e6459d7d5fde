using global::Lessons;
using Microsoft.Playwright;
using Workshop;

namespace Workbench.Tests.Lessons;

/// <summary>A lesson's page as a learner uses it.</summary>
internal sealed class LessonView(IPage page, Lesson lesson)
{
    // Sessions are processes, and the machine may be busy.
    private const float Patience = 180_000;

    public Lesson Lesson => lesson;

    public static Lesson Load(string name) => Lesson.Load(Path.Combine(Repository.Find().Notebooks, name + ".ipynb"));

    public ILocator Cell(string id) => page.Locator($"section.cell[id='{id}']");

    /// <summary>Waits until the cell's state begins so.</summary>
    public Task StateAsync(string id, string words) =>
        Cell(id).Locator(".state", new() { HasText = words }).WaitForAsync(new() { Timeout = Patience });

    /// <summary>Waits until the cell has run.</summary>
    public Task EndedAsync(string id) =>
        page.Locator($"section.cell.done[id='{id}'], section.cell.failed[id='{id}']")
            .WaitForAsync(new() { Timeout = Patience });

    public Task EditorsAsync() =>
        page.Locator(".editor:not([data-ready])")
            .First.WaitForAsync(new() { State = WaitForSelectorState.Detached, Timeout = Patience });

    /// <summary>Puts code into the cell's editor, as pasting it over what is there does.</summary>
    public async Task WriteAsync(string id, string code)
    {
        await Cell(id).Locator(".monaco-editor textarea").FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.EvaluateAsync("code => navigator.clipboard.writeText(code)", code);
        await page.Keyboard.PressAsync("Control+V");
    }

    public Task<string> CodeAsync(string id) =>
        Cell(id)
            .EvaluateAsync<string>(
                "cell => monaco.editor.getEditors().find(e => cell.contains(e.getDomNode())).getValue()"
            )!;

    public async Task RunAsync(string id, string state)
    {
        await Cell(id).GetByText("Run cell").ClickAsync();
        await StateAsync(id, state);
    }

    public Task RunAllAsync() => page.GetByText("Run all").ClickAsync();

    public Task<string> OutputAsync(string id) => Cell(id).Locator(".out").InnerTextAsync();
}
