using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Workbench.Tests;

/// <summary>axe finds nothing to complain of, and nothing makes the page scroll sideways.</summary>
public sealed class AccessibilityTests(Chromium chromium) : PageTest(chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 420)]
    [InlineData(ColorScheme.Dark, 420)]
    [InlineData(ColorScheme.Light, 900)]
    [InlineData(ColorScheme.Dark, 900)]
    [InlineData(ColorScheme.Light, 1600)]
    [InlineData(ColorScheme.Dark, 1600)]
    public async Task Each_page_passes_axe(ColorScheme theme, int width)
    {
        await Page.SetViewportSizeAsync(width, 1000);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme });
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
            await LookAsync($"{path} at {width}, {theme}", width);
        }
    }

    private async Task LookAsync(string what, int width)
    {
        var result = await Page.RunAxe();
        result.Violations.Select(Describe).ShouldBeEmpty(what);
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, what);
    }

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
        ];

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Select(node => node.Html))})";
}
