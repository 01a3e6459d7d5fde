using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Workbench.Tests.Lessons;

namespace Workbench.Tests;

/// <summary>axe finds nothing to complain of, and nothing makes the page scroll sideways.</summary>
public sealed class AccessibilityTests(Chromium chromium) : PageTest(chromium)
{
    [Theory]
    [InlineData(420)]
    [InlineData(900)]
    [InlineData(1600)]
    public async Task Each_page_passes_axe_in_the_light_and_in_the_dark(int width)
    {
        await Page.SetViewportSizeAsync(width, 1000);
        using var shop = Workshop.Shop();
        await shop.Events.PutEventsAsync(
            new()
            {
                Entries =
                [
                    new()
                    {
                        EventBusName = Workbench.Live.Names.Bus,
                        Source = Workbench.Live.Names.Source,
                        DetailType = "Validator.NewOrder",
                        Detail = """{"userId":"1","orderId":"2"}""",
                    },
                ],
            }
        );
        foreach (var path in Paths())
        {
            await GoAsync(path);
            await Page.WaitForTimeoutAsync(700);
            await LookAsync(path, width);
        }
        await OpenLessonAsync();
        await LookAsync("a lesson", width);
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_everything()
    {
        await GoAsync("/lessons/01-create-the-rule");
        await new LessonView(Page, LessonView.Load("01-create-the-rule")).EditorsAsync();
        // The page begins at its heading; what stands above is one way back.
        for (var i = 0; i < 20 && await FocusedAsync() != "Skip to the content"; i++)
        {
            await Page.Keyboard.PressAsync("Shift+Tab");
        }
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator("#main:focus").WaitForAsync();

        var reached = new List<string>();
        for (var i = 0; i < 150 && !reached.Contains("Events"); i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            // Tab writes into an editor; Escape leaves it, to the button that runs its cell.
            if (await Page.EvaluateAsync<bool>("document.activeElement.matches('.inputarea')"))
            {
                await Page.Keyboard.PressAsync("Escape");
            }
            (await Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).ShouldNotBe(
                "none",
                $"the focus is seen on {await FocusedAsync()}"
            );
            reached.Add(await FocusedAsync());
        }
        reached.ShouldContain("Run all");
        reached.ShouldContain("Hide the shop");
        reached.ShouldContain("Run cell 1");

        await Page.Keyboard.PressAsync("ArrowRight");
        await Page.Locator("#shop-tab-rules:focus").WaitForAsync();
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Rules of the bus" }).WaitForAsync();
    }

    // A lesson in the middle of work: done, failed, stale and blank cells, a hint, a solution, and the shop.
    private async Task OpenLessonAsync()
    {
        const string Name = "02-emit-a-new-order";
        await GoAsync($"/lessons/{Name}");
        var view = new LessonView(Page, LessonView.Load(Name));
        await view.EditorsAsync();
        await view.RunAllAsync();
        await view.StateAsync("put-events", "✎ not written yet");
        await view.Cell("put-events").Locator(".exercise").GetByText("Hint 1 of").ClickAsync();
        await view.Cell("put-events").Locator(".exercise").GetByText("Solution").First.ClickAsync();
        await view.WriteAsync("find-execution", "Console.Error.WriteLine(1); throw new Exception(\"no beans\");");
        await view.RunAsync("find-execution", "✘ failed");
        await view.WriteAsync("clear", "// edited");
        await view.StateAsync("clear", "✎ stale");
        if (await Page.GetByText("Show the shop").CountAsync() > 0)
        {
            await Page.GetByText("Show the shop").ClickAsync();
        }
        await Page.GetByRole(AriaRole.Tab, new() { Name = "Workflow" }).ClickAsync();
        await Page.Locator(".list.short .row").First.WaitForAsync();
    }

    private async Task LookAsync(string page, int width)
    {
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme });
            var what = $"{page} at {width}, {theme}";
            var result = await Page.RunAxe();
            result.Violations.Select(Describe).ShouldBeEmpty(what);
            (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(
                width,
                what
            );
        }
    }

    private Task<string> FocusedAsync() =>
        Page.EvaluateAsync<string>(
            "document.activeElement.innerText?.trim().replace(/\\s+/g, ' ') || document.activeElement.ariaLabel || ''"
        );

    private static IEnumerable<string> Paths() =>
        [
            "/",
            "/shop/events",
            "/shop/rules",
            "/shop/workflow",
            "/shop/tables",
            "/shop/functions",
            "/shop/logs",
            "/shop/clock",
            "/lessons/none",
            "/no-such-page",
        ];

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Select(node => node.Html))})";
}
