using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalCloud;

/// <summary>A running local cloud: AWS's wire protocols on one loopback port. Dispose it to stop.</summary>
public sealed class LocalCloudServer : IAsyncDisposable
{
    private readonly WebApplication web;

    private LocalCloudServer(WebApplication web, Cloud cloud, Task stopRequested)
    {
        this.web = web;
        StopRequested = stopRequested;
        Cloud = cloud;
    }

    public Cloud Cloud { get; }

    /// <summary>Completes when a client with this installation's keys asks the cloud to stop.</summary>
    public Task StopRequested { get; }

    /// <summary>What clients take as their endpoint, for example <c>http://127.0.0.1:4566</c>.</summary>
    public Uri Endpoint => Cloud.Endpoint!;

    /// <summary>Opens the data folder, resumes what was under way, and answers requests when it returns.</summary>
    /// <exception cref="Storage.StoreException">The folder can't be used.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LocalCloudServer> StartAsync(LocalCloudOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.Listen(IPAddress.Loopback, options.Port);
                kestrel.AddServerHeader = false;
                HttpLimits.Apply(kestrel.Limits);
            });
        // A request is short, and what may take long (a function, a commit) is awaited: it needs no thread but the one
        // that the thread pool gives its socket.
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        builder.Services.AddLogging(logging => logging.ClearProviders());
        // The program decides what a signal means. The host's own lifetime would take signals and stop nothing.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var cloud = Cloud.Open(options);
        var web = builder.Build();
        var endpoint = new AwsEndpoint(cloud);
        web.Run(endpoint.HandleAsync);
        try
        {
            await web.StartAsync().ConfigureAwait(false);
        }
        catch
        {
            await web.DisposeAsync().ConfigureAwait(false);
            await cloud.DisposeAsync().ConfigureAwait(false);
            throw;
        }
        var address = web
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
        cloud.Endpoint = new Uri(address);
        cloud.Functions.Start();
        return new LocalCloudServer(web, cloud, endpoint.Local.StopRequested);
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
            // Requests that were still open are cut off.
        }
        await web.DisposeAsync().ConfigureAwait(false);
        await Cloud.DisposeAsync().ConfigureAwait(false);
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
