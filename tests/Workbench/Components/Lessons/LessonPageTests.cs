using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Workbench.Tests.Lessons;

public sealed class LessonPageTests(Chromium chromium) : PageTest(chromium)
{
    private const string Name = "01-create-the-rule";
    private const string First = "import";
    private const string Second = "event";

    private async Task<LessonView> OpenAsync(string name = Name)
    {
        await GoAsync($"/lessons/{name}");
        var view = new LessonView(Page, LessonView.Load(name));
        await view.EditorsAsync();
        return view;
    }

    [Fact]
    public async Task A_cell_shows_text_as_it_comes_and_how_it_ended()
    {
        var view = await OpenAsync();
        await view.WriteAsync(First, "Console.WriteLine(\"one\"); await Task.Delay(3000); Console.WriteLine(\"two\");");

        await view.RunAsync(First, "▶ running");
        await view.Cell(First).Locator(".out", new() { HasText = "one" }).WaitForAsync();
        (await view.OutputAsync(First)).ShouldNotContain("two");
        await view.StateAsync(First, "✔ done in ");
        (await view.OutputAsync(First)).ShouldBe("one\ntwo\n", StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public async Task The_keyboard_runs_goes_on_and_leaves_the_editor()
    {
        var view = await OpenAsync();
        await view.WriteAsync(First, "1 + 1");
        await Page.Keyboard.PressAsync("Shift+Enter");
        await view.StateAsync(First, "✔ done");
        (await view.OutputAsync(First)).Trim().ShouldBe("2");

        (await FocusedCellAsync()).ShouldBe(Second);
        await view.WriteAsync(Second, "2 + 2");
        await Page.Keyboard.PressAsync("Control+Enter");
        await view.StateAsync(Second, "✔ done");
        (await FocusedCellAsync()).ShouldBe(Second);
        await Page.Keyboard.PressAsync("Escape");
        (await Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe($"run-{Second}");
    }

    [Fact]
    public async Task The_line_that_fails_is_marked_and_what_is_edited_since_is_stale()
    {
        var view = await OpenAsync();
        await view.WriteAsync(First, "var a = 1;\nthrow new InvalidOperationException(\"no beans\");");
        await view.RunAsync(First, "✘ failed");

        (await view.OutputAsync(First)).ShouldContain("no beans");
        var mark = await view.Cell(First).Locator(".failed-line").BoundingBoxAsync();
        var second = await view.Cell(First).Locator(".view-line").Nth(1).BoundingBoxAsync();
        Math.Abs(mark!.Y - second!.Y).ShouldBeLessThan(3);

        await view.WriteAsync(First, "var a = 2;");
        await view.StateAsync(First, "✎ stale: edited since it ran");
        await view.Cell(First).GetByText("As it ships").ClickAsync();
        (await view.CodeAsync(First)).ShouldStartWith("#!import ../helpers/workshop.csx");
    }

    [Fact]
    public async Task A_cell_that_listens_is_interrupted_and_the_session_keeps_its_state()
    {
        var view = await OpenAsync();
        await view.WriteAsync(
            First,
            """
            var kept = "kept";
            Console.Write("waits");
            await Task.Delay(-1, Microsoft.DotNet.Interactive.KernelInvocationContext.Current.CancellationToken);
            """
        );
        await view.Cell(First).GetByText("Run cell").ClickAsync();
        await view.Cell(First).Locator(".out", new() { HasText = "waits" }).WaitForAsync();
        await Page.GetByText("Interrupt").ClickAsync();
        await view.StateAsync(First, "✘ failed");

        await view.WriteAsync(Second, "kept");
        await view.RunAsync(Second, "✔ done");
        (await view.OutputAsync(Second)).ShouldContain("kept");
    }

    [Theory]
    [InlineData("Console.Write(\"waits\"); await Task.Delay(-1);")]
    [InlineData("Console.Write(\"waits\"); while (true) { }")]
    public async Task A_cell_that_does_not_listen_costs_its_session_and_the_next_one_runs(string code)
    {
        var view = await OpenAsync();
        await view.WriteAsync(First, code);
        await view.Cell(First).GetByText("Run cell").ClickAsync();
        await view.Cell(First).Locator(".out", new() { HasText = "waits" }).WaitForAsync();
        await Page.GetByText("Interrupt").ClickAsync();

        await Page.GetByText("The cell did not listen to the interruption, so its session was ended.").WaitForAsync();
        await view.WriteAsync(First, "6 * 7");
        await view.RunAsync(First, "✔ done");
        (await view.OutputAsync(First)).ShouldContain("42");
    }

    [Fact]
    public async Task A_crash_costs_its_session_only_and_says_so()
    {
        var view = await OpenAsync();
        await view.WriteAsync(First, "var mine = 1;");
        await view.RunAsync(First, "✔ done");

        await view.WriteAsync(Second, "Environment.Exit(3);");
        await view.RunAsync(Second, "✘ failed");
        (await view.OutputAsync(Second)).ShouldContain("The session's process ended while the cell ran.");
        await view.StateAsync(First, "↺ ran in an earlier session");
        await Page.GetByText("This lesson's session ended; other lessons and the page go on.").WaitForAsync();
        await view.WriteAsync(Second, "\"new\"");
        await view.RunAsync(Second, "✔ done");
    }

    [Fact]
    public async Task Two_lessons_have_sessions_of_their_own()
    {
        var view = await OpenAsync();
        await view.WriteAsync(First, "var mine = 1;");
        await view.RunAsync(First, "✔ done");

        var second = await OpenAsync("02-emit-a-new-order");
        await second.WriteAsync(First, "mine");
        await second.RunAsync(First, "✘ failed");
        (await second.OutputAsync(First)).ShouldContain("CS0103");
    }

    [Fact]
    public async Task What_is_written_and_shown_outlives_a_reload_and_is_exported()
    {
        var view = await OpenAsync();
        await view.WriteAsync(First, "\"a macchiato\"");
        await view.RunAsync(First, "✔ done");

        await Page.ReloadAsync();
        await view.EditorsAsync();
        (await view.CodeAsync(First)).ShouldBe("\"a macchiato\"");
        (await view.OutputAsync(First)).ShouldContain("a macchiato");

        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByText("Export as .ipynb").ClickAsync());
        download.SuggestedFilename.ShouldBe($"{Name}.ipynb");
        var exported = JsonNode.Parse(await File.ReadAllTextAsync(await download.PathAsync()))!;
        var cell = exported["cells"]!.AsArray().Single(c => (string?)c!["id"] == First)!;
        ((string?)cell["source"]![0]).ShouldBe("\"a macchiato\"");
        cell["outputs"]!.AsArray().Count.ShouldBe(1);

        await Page.GetByText("Reset the lesson").ClickAsync();
        await Page.GetByText("Yes, reset it").ClickAsync();
        await Page.GetByText("The lesson is as it ships").WaitForAsync();
        (await view.CodeAsync(First)).ShouldStartWith("#!import ../helpers/workshop.csx");
    }

    [Fact]
    public async Task What_is_written_and_shown_survives_a_crash_of_the_page()
    {
        var view = await OpenAsync();
        await view.WriteAsync(First, "\"a macchiato\"");
        await view.RunAsync(First, "✔ done");

        await Workshop.RestartAsync();
        await Page.GotoAsync(Workshop.Invitation.ToString());
        view = await OpenAsync();

        (await view.CodeAsync(First)).ShouldBe("\"a macchiato\"");
        (await view.OutputAsync(First)).ShouldContain("a macchiato");
        await view.StateAsync(First, "↺ ran in an earlier session");
        // The browser told of the page that went; that is what this test is about.
        Complaints.Clear();
    }

    [Fact]
    public async Task The_editor_completes_tells_signatures_and_underlines_what_does_not_compile()
    {
        var view = await OpenAsync();
        await view.RunAsync(First, "✔ done");
        await view.WriteAsync(Second, "");
        await Page.Keyboard.TypeAsync("eventBridge.DescribeEventB");
        await Page.Locator(".suggest-widget .monaco-list-row", new() { HasText = "DescribeEventBusAsync" })
            .WaitForAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.TypeAsync("(");
        await Page.Locator(".parameter-hints-widget", new() { HasText = "DescribeEventBusRequest" }).WaitForAsync();

        await view.WriteAsync(Second, "int cups = \"three\";");
        await view.Cell(Second).Locator(".squiggly-error").WaitForAsync();
    }

    [Fact]
    public async Task What_is_underlined_follows_what_the_session_knows()
    {
        var view = await OpenAsync();
        var underlined = view.Cell(Second).Locator(".squiggly-error");
        // Once the session completes it could underline, too.
        await view.WriteAsync(Second, "");
        await Page.Keyboard.TypeAsync("Console.Wri");
        var proposal = Page.Locator(".suggest-widget .monaco-list-row", new() { HasText = "WriteLine" });
        for (var i = 0; i < 60 && !await proposal.First.IsVisibleAsync(); i++)
        {
            await Page.Keyboard.PressAsync("Control+Space");
            await Page.WaitForTimeoutAsync(1000);
        }
        await proposal.First.WaitForAsync();
        await Page.Keyboard.PressAsync("Escape");
        await view.WriteAsync(Second, "var request = new DescribeEventBusRequest();");
        await Page.WaitForTimeoutAsync(1500);
        (await underlined.CountAsync()).ShouldBe(0, "before the first cell, hardly a name is known");

        await view.RunAsync(First, "✔ done");
        await view.WriteAsync(Second, "var cups = milk;");
        await underlined.WaitForAsync();

        await view.WriteAsync(First, "var milk = 2;");
        await view.RunAsync(First, "✔ done");
        await underlined.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task An_output_reaches_nothing_of_the_page()
    {
        var view = await OpenAsync();
        await view.WriteAsync(
            First,
            """
            HTML("<script>window.reached = 1</script><img src='x' onerror='window.reached = 2'>"
                + "<a href='javascript:window.reached = 3'>link</a><iframe srcdoc='<script>parent.reached = 4</script>'></iframe>"
                + "<form action='/x'><button>go</button></form><b>shown</b>")
            """
        );
        await view.RunAsync(First, "✔ done");

        await view.Cell(First).Locator(".out b", new() { HasText = "shown" }).WaitForAsync();
        await view.Cell(First).Locator(".out a").ClickAsync();
        (await Page.EvaluateAsync<bool>("'reached' in window")).ShouldBeFalse();
        (await view.Cell(First).Locator(".out script, .out iframe, .out form, .out [onerror]").CountAsync()).ShouldBe(
            0
        );
    }

    [Fact]
    public async Task An_output_covers_nothing_leads_nowhere_and_is_taken_for_no_part_of_the_page()
    {
        var view = await OpenAsync();
        await view.WriteAsync(
            First,
            """
            using Microsoft.DotNet.Interactive.Formatting;
            HTML("<div class='bar' id='run-event' style='position:fixed;inset:0;width:200vw;height:200vh;z-index:99999'>cover</div>"
                + "<meta http-equiv='refresh' content='0;url=/shop'><base href='http://127.0.0.1:1/'>"
                + "<link rel='stylesheet' href='http://127.0.0.1:1/x.css'><p id='blazor-error-ui'>told</p>").Display();
            "[link](javascript:window.reached=1) ![x](http://127.0.0.1:1/x.png) <script>window.reached=2</script>".DisplayAs("text/markdown");
            """
        );
        await view.RunAsync(First, "✔ done");
        await view.Cell(First).Locator(".out", new() { HasText = "told" }).WaitForAsync();

        // Playwright clicks only what nothing covers.
        await Page.GetByText("Reset the lesson").ClickAsync();
        await Page.GetByText("Keep it").ClickAsync();
        await view.Cell(Second).GetByText("Run cell").ClickAsync(new() { Trial = true });
        await view.Cell(First).Locator(".out a").DispatchEventAsync("click");
        (await Page.EvaluateAsync<string>("document.getElementById('run-event').tagName")).ShouldBe("BUTTON");
        (await Page.EvaluateAsync<string>("document.getElementById('blazor-error-ui').parentElement.tagName")).ShouldBe(
            "BODY"
        );
        (await Page.EvaluateAsync<string>("document.baseURI")).ShouldBe(Workshop.Address.ToString());
        (await Page.EvaluateAsync<bool>("'reached' in window")).ShouldBeFalse();
        Page.Url.ShouldEndWith($"/lessons/{Name}");
    }

    [Fact]
    public async Task What_stands_under_the_mouse_is_told_with_the_sessions_state()
    {
        var view = await OpenAsync();
        await view.WriteAsync(First, "var cupsOfToday = new List<int>();");
        await view.RunAsync(First, "✔ done");
        await view.WriteAsync(Second, "cupsOfToday");

        await view.Cell(Second).Locator(".view-line span", new() { HasText = "cupsOfToday" }).Last.HoverAsync();

        await Page.Locator(".monaco-hover", new() { HasText = "List<int> cupsOfToday" }).WaitForAsync();
    }

    private Task<string> FocusedCellAsync() =>
        Page.EvaluateAsync<string>("document.activeElement.closest('section.cell')?.id ?? ''");
}
