using Microsoft.Playwright;

namespace Workbench.Tests;

[CollectionDefinition("browser")]
public sealed class BrowserCollection : ICollectionFixture<Chromium>;

/// <summary>A test that looks at the page in a browser. What the browser complains of fails it.</summary>
[Collection("browser")]
public abstract class PageTest(Chromium chromium) : IAsyncLifetime
{
    private readonly List<string> complaints = [];
    private IBrowserContext? context;

    internal OpenWorkshop Workshop { get; private set; } = null!;

    protected IPage Page { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        context = await chromium.NewContextAsync();
        Workshop = await OpenWorkshop.StartAsync();
        Page = await NewPageAsync();
        await Page.GotoAsync(Workshop.Invitation.ToString());
        await Page.WaitForURLAsync(Workshop.Address.ToString());
    }

    /// <summary>Another tab of the same browser.</summary>
    protected async Task<IPage> NewPageAsync()
    {
        var page = await context!.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Add(message.Text);
            }
        };
        return page;
    }

    /// <summary>Goes to an address of the page and waits until it answers to the mouse.</summary>
    protected async Task GoAsync(string path)
    {
        await Page.GotoAsync(new Uri(Workshop.Address, path).ToString());
        await Page.Locator("body[data-live]").WaitForAsync();
    }

    /// <summary>What the browser said of errors until now; a test that causes some takes them away.</summary>
    protected List<string> Complaints => complaints;

    public async ValueTask DisposeAsync()
    {
        if (context is not null)
        {
            await context.DisposeAsync();
            await Workshop.DisposeAsync();
        }
        complaints.ShouldBeEmpty();
        GC.SuppressFinalize(this);
    }
}
