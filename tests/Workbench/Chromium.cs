using Microsoft.Playwright;

namespace Workbench.Tests;

/// <summary>
/// Debian's Chromium, started once for all tests. Where it is missing the tests say so and are skipped.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Program))
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions
                {
                    ExecutablePath = Program,
                    Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
                }
            );
        }
    }

    /// <summary>A browser of its own, as another person's would be.</summary>
    public async Task<IBrowserContext> NewContextAsync(bool dark = false, int width = 1600)
    {
        Assert.SkipWhen(browser is null, $"{Program} is not there; this test looks at the page in a real browser.");
        return await browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                ViewportSize = new ViewportSize { Width = width, Height = 1000 },
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
    }
}
