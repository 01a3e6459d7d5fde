using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Workshop.Tests.Commands;

/// <summary>Another program on the port where a local cloud once listened.</summary>
internal sealed class Stranger : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    /// <param name="kind">
    /// ok: 200 and {}; hang: no answer; garbage: no HTTP, with escape sequences; endless: a body without end.
    /// </param>
    public Stranger(string kind)
    {
        listener.Start();
        serving = ServeAsync(kind);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task ServeAsync(string kind)
    {
        while (!stop.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stop.Token);
            _ = AnswerAsync(client, kind);
        }
    }

    private async Task AnswerAsync(TcpClient client, string kind)
    {
        using var held = client;
        try
        {
            var stream = client.GetStream();
            var buffer = new byte[16 * 1024];
            while (await stream.ReadAsync(buffer, stop.Token) > 0)
            {
                switch (kind)
                {
                    case "ok":
                        await WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                        break;
                    case "garbage":
                        await WriteAsync(stream, "\u001b]0;owned\u0007\u001b[2J not HTTP at all\r\n\r\n");
                        return;
                    case "endless":
                        await WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"x\":\"");
                        while (true)
                        {
                            await stream.WriteAsync(buffer, stop.Token);
                        }
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
        {
            // The caller has had enough.
        }
    }

    private ValueTask WriteAsync(NetworkStream stream, string text) =>
        stream.WriteAsync(Encoding.UTF8.GetBytes(text), stop.Token);
}
