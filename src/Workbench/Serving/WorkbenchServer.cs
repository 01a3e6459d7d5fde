using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NotebookHost.Html;
using Workbench.Lessons;
using Workbench.Live;

namespace Workbench.Serving;

/// <summary>The page of the workshop on a loopback port. Dispose it to stop.</summary>
public sealed class WorkbenchServer : IAsyncDisposable
{
    private readonly WebApplication web;
    private readonly Door door;

    private WorkbenchServer(WebApplication web, Door door, int port)
    {
        this.web = web;
        this.door = door;
        Port = port;
    }

    public int Port { get; }

    /// <summary>The address that lets one browser in, once.</summary>
    /// <param name="page">Where it leads, for example <c>/shop</c>.</param>
    public string Invitation(string page) => door.Invitation(new Uri($"http://127.0.0.1:{Port}"), page);

    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<WorkbenchServer> StartAsync(WorkbenchOptions options)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "workshop" }
        );
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
        });
        builder.Logging.ClearProviders();
        // Ctrl+C is the command's, which has more to end than the page.
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        // Keys for as long as the page lives; nothing of it stays in the user's profile.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        // A cell is code that somebody writes or pastes; SignalR's own limit, 32 KB, would end the page for a long one.
        builder.Services.Configure<HubOptions>(hub => hub.MaximumReceiveMessageSize = 1024 * 1024);
        AddParts(builder.Services, options);

        var web = builder.Build();
        var door = new Door();
        web.UseMiddleware<Guard>(door);
        web.UseStatusCodePagesWithReExecute("/no-such-page");
        web.UseRouting();
        web.MapStaticAssets();
        web.UseAntiforgery();
        web.MapGet("/lessons/{name}/export", Export);
        web.MapRazorComponents<Components.App>().AddInteractiveServerRenderMode();
        try
        {
            await web.StartAsync().ConfigureAwait(false);
        }
        catch
        {
            await web.DisposeAsync().ConfigureAwait(false);
            throw;
        }
        // Begins to warm a session up.
        web.Services.GetRequiredService<LessonShelf>();
        var address = web
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
        return new WorkbenchServer(web, door, new Uri(address).Port);
    }

    private static IResult Export(string name, LessonShelf shelf) =>
        shelf.Open(name) is { } lesson
            ? Results.File(
                Encoding.UTF8.GetBytes(lesson.Work.Export()),
                "application/x-ipynb+json",
                fileDownloadName: $"{name}.ipynb"
            )
            : Results.NotFound();

    private static void AddParts(IServiceCollection services, WorkbenchOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(new ShopClients(options.Target));
        services.AddSingleton<EventFeed>();
        services.AddSingleton<RuleFeed>();
        services.AddSingleton<FailureFeed>();
        services.AddSingleton<EventMatches>();
        services.AddSingleton<TargetReports>();
        services.AddSingleton<LessonShelf>();
        services.AddSingleton(new CellHtml(options.Notebooks));
    }

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        try
        {
            await web.StopAsync(soon.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Open pages are cut off.
        }
        await web.DisposeAsync().ConfigureAwait(false);
    }

    private sealed class QuietLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
