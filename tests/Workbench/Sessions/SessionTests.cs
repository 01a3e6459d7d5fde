using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Workbench.Tests.Lessons;

/// <summary>What happens to a lesson when others use the page too, and when something beneath it ends.</summary>
public sealed class SessionTests(Chromium chromium) : PageTest(chromium)
{
    private const string Name = "01-create-the-rule";
    private const string First = "import";
    private const string Second = "event";
    private const string Gone = "This lesson's session ended; other lessons and the page go on.";

    private async Task<LessonView> OpenAsync(IPage page, string name = Name)
    {
        await page.GotoAsync(new Uri(Workshop.Address, $"/lessons/{name}").ToString());
        var view = new LessonView(page, LessonView.Load(name));
        await view.EditorsAsync();
        return view;
    }

    [Fact]
    public async Task Two_tabs_on_one_lesson_share_its_session_and_show_the_same()
    {
        var one = await OpenAsync(Page);
        var other = await NewPageAsync();
        var two = await OpenAsync(other);

        await one.WriteAsync(First, "var cups = 3;");
        await one.RunAsync(First, "✔ done");
        await two.StateAsync(First, "✔ done");
        (await two.CodeAsync(First)).ShouldBe("var cups = 3;");

        await other.BringToFrontAsync();
        await two.WriteAsync(Second, "cups + 39");
        await two.RunAsync(Second, "✔ done");
        (await one.OutputAsync(Second)).Trim().ShouldBe("42");
        (await one.CodeAsync(Second)).ShouldBe("cups + 39");
    }

    [Fact]
    public async Task Two_lessons_run_at_the_same_time()
    {
        var one = await OpenAsync(Page);
        var other = await NewPageAsync();
        var two = await OpenAsync(other, "02-emit-a-new-order");
        const string Waits =
            "Console.WriteLine(\"waits\"); while (!System.IO.File.Exists(\"PATH\")) await Task.Delay(20);";
        var signal = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("n"));
        var code = Waits.Replace(
            "PATH",
            signal.Replace(@"\", @"\\", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

        await two.WriteAsync(First, code);
        await two.Cell(First).GetByText("Run cell").ClickAsync();
        await Page.BringToFrontAsync();
        await one.WriteAsync(First, code);
        await one.Cell(First).GetByText("Run cell").ClickAsync();
        await one.Cell(First).Locator(".out", new() { HasText = "waits" }).WaitForAsync(new() { Timeout = 90_000 });
        await two.Cell(First).Locator(".out", new() { HasText = "waits" }).WaitForAsync(new() { Timeout = 90_000 });

        await File.WriteAllTextAsync(signal, "go");
        await one.StateAsync(First, "✔ done");
        await two.StateAsync(First, "✔ done");
        File.Delete(signal);
    }

    [Fact]
    public async Task A_session_that_is_killed_from_outside_is_said_to_be_gone_and_the_next_one_runs()
    {
        var view = await OpenAsync(Page);
        await KillAsync(view);

        await Page.GetByText(Gone).WaitForAsync();
        await view.StateAsync(First, "↺ ran in an earlier session");
        await view.WriteAsync(Second, "6 * 7");
        await view.RunAsync(Second, "✔ done");
        (await view.OutputAsync(Second)).Trim().ShouldBe("42");
        (await Page.GetByText(Gone).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_session_that_is_killed_while_a_cell_runs_fails_the_cell_keeps_what_it_said_and_begins_no_other()
    {
        var view = await OpenAsync(Page);
        await view.WriteAsync(First, "Console.WriteLine(Environment.ProcessId); await Task.Delay(-1);");
        await view.RunAllAsync();
        await view.Cell(First).Locator(".out").WaitForAsync(new() { Timeout = 90_000 });
        var id = await view.OutputAsync(First);
        Kill(id);

        await view.StateAsync(First, "✘ failed");
        (await view.OutputAsync(First)).ShouldContain("The session's process ended while the cell ran.");
        (await view.OutputAsync(First)).ShouldStartWith(id.Trim());
        (await view.Cell(Second).GetAttributeAsync("class")).ShouldBe("cell idle");
        (await Page.GetByText("Interrupt").IsDisabledAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_cloud_that_stops_beneath_a_lesson_fails_the_cell_that_asks_it_and_nothing_else()
    {
        var view = await OpenAsync(Page);
        await view.RunAsync(First, "✔ done");
        using var shop = Workshop.Shop();
        var port = new Uri(shop.Target.Endpoint!).Port;
        await Workshop.RunAsync("stop");

        await Page.GetByText("The shop does not answer.").WaitForAsync();
        await view.WriteAsync(Second, "(await eventBridge.ListEventBusesAsync(new())).EventBuses.Count");
        await view.RunAsync(Second, "✘ failed");
        (await view.OutputAsync(Second)).ShouldContain("Nobody answers at");

        await Workshop.RunAsync("start", "--port", $"{port}");
        await view.RunAsync(Second, "✔ done");
        (await view.OutputAsync(Second)).Trim().ShouldBe("2");
        await Page.GetByText("The shop does not answer.").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task A_reload_while_a_cell_runs_finds_it_running_and_sees_its_end()
    {
        var view = await OpenAsync(Page);
        await view.WriteAsync(First, "Console.WriteLine(\"one\"); await Task.Delay(4000); Console.WriteLine(\"two\");");
        await view.Cell(First).GetByText("Run cell").ClickAsync();
        await view.Cell(First).Locator(".out", new() { HasText = "one" }).WaitForAsync(new() { Timeout = 90_000 });

        await Page.ReloadAsync();
        await view.EditorsAsync();
        await view.StateAsync(First, "✔ done");
        (await view.OutputAsync(First)).ShouldBe("one\ntwo\n", StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public async Task A_cell_that_prints_much_is_shown_in_part_and_keeps_the_page_quick()
    {
        var view = await OpenAsync(Page);
        await view.WriteAsync(First, "for (var i = 0; i < 200_000; i++) Console.WriteLine(i);");
        await view.RunAsync(First, "✔ done");

        await view.Cell(First).Locator(".out", new() { HasText = "199999" }).WaitForAsync();
        (await view.OutputAsync(First)).Length.ShouldBeLessThan(110_000);
        await view.WriteAsync(Second, "6 * 7");
        await view.RunAsync(Second, "✔ done");
    }

    [Fact]
    public async Task A_link_to_another_lesson_leads_to_its_own_cells_and_back_to_what_was_written()
    {
        var view = await OpenAsync(Page);
        await view.WriteAsync(First, "\"a mocha\"");
        await Page.GetByRole(AriaRole.Link, new() { Name = "02-emit-a-new-order" }).Last.ClickAsync();
        await Page.WaitForURLAsync("**/lessons/02-emit-a-new-order");
        var next = new LessonView(Page, LessonView.Load("02-emit-a-new-order"));
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Emit a new order", Level = 1 }).WaitForAsync();
        await next.EditorsAsync();
        (await next.CodeAsync(First)).ShouldStartWith("#!import ../helpers/workshop.csx\n");
        await next.WriteAsync(First, "\"a latte\"");
        await next.RunAsync(First, "✔ done");
        (await next.OutputAsync(First)).ShouldContain("a latte");

        await Page.GoBackAsync();
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Create the rule", Level = 1 }).WaitForAsync();
        await view.EditorsAsync();
        (await view.CodeAsync(First)).ShouldBe("\"a mocha\"");
        await view.StateAsync(First, "✎ edited, not run");
    }

    private static async Task KillAsync(LessonView view)
    {
        await view.WriteAsync(First, "Environment.ProcessId");
        await view.RunAsync(First, "✔ done");
        Kill(await view.OutputAsync(First));
    }

    private static void Kill(string id)
    {
        using var session = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
        session.Kill();
    }
}
