using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Security;
using Workshop.Running;

namespace Workshop.Tests.Faults;

/// <summary>The local cloud in a process of its own, on one port and one data folder, to be killed and started again.</summary>
/// <param name="at">The data folder; one of its own when null.</param>
/// <param name="shop">The program to run instead of the workshop's.</param>
internal sealed class CloudUnderFire(string? at = null, string? shop = null) : IAsyncDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private readonly string folder = at
        ?? Path.Combine(Path.GetTempPath(), "workshop-tests", Guid.NewGuid().ToString("n"));
    private readonly int port = FreePort();
    private Process? process;
    private Credentials? credentials;

    public Uri Endpoint => new($"http://127.0.0.1:{port}");

    public string Folder => folder;

    /// <summary>Resident memory in MB.</summary>
    public double ResidentMb
    {
        get
        {
            process!.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public bool IsAlive => process is { HasExited: false };

    /// <summary>Waits until the process has ended by itself.</summary>
    public async Task EndAsync()
    {
        await process!.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        process.Dispose();
        process = null;
    }

    /// <summary>Starts it and waits until it answers; gives back how long that took.</summary>
    public async Task<TimeSpan> StartAsync()
    {
        var began = Stopwatch.GetTimestamp();
        Directory.CreateDirectory(folder);
        var info = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] program = shop is null ? [Repository.Find().Program, "serve"] : [shop];
        string[] arguments = [.. program, "--data", folder, "--port", $"{port}", "--log-file"];
        Array.ForEach(arguments, info.ArgumentList.Add);
        info.Environment["BARISTAS_FILE"] = Path.Combine(folder, "baristas.txt");
        process = Process.Start(info)!;
        while (Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(60))
        {
            if (
                await RunningCloud.FindAsync(folder, CancellationToken.None) is { } found
                && found.Record.ProcessId == process.Id
            )
            {
                credentials = Credentials.Read(folder);
                return Stopwatch.GetElapsedTime(began);
            }
            if (process.HasExited)
            {
                break;
            }
            await Task.Delay(5);
        }
        var said = process.HasExited ? await process.StandardError.ReadToEndAsync() : "";
        throw new InvalidOperationException(
            $"The local cloud did not start: "
                + $"{said}{(File.Exists(ServeLog.File(folder)) ? await File.ReadAllTextAsync(ServeLog.File(folder)) : "it left no log")}"
        );
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>SIGTERM, as a shell's kill or a system that shuts down sends it; gives back how long the end took, and its exit code.</summary>
    public async Task<(TimeSpan Took, int ExitCode)> TerminateAsync()
    {
        var began = Stopwatch.GetTimestamp();
        using (var kill = Process.Start("kill", $"{process!.Id}"))
        {
            await kill.WaitForExitAsync();
        }
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        var ended = (Stopwatch.GetElapsedTime(began), process.ExitCode);
        process.Dispose();
        process = null;
        return ended;
    }

    /// <summary>One signed request; null when the cloud was not there, or went away before it answered.</summary>
    public Task<(int Status, JsonObject Body)?> TrySendAsync(string target, string signingName, JsonObject body) =>
        TrySendAsync(target, signingName, Encoding.UTF8.GetBytes(body.ToJsonString()));

    /// <summary>The same with a body that need not be JSON.</summary>
    public async Task<(int Status, JsonObject Body)?> TrySendAsync(string target, string signingName, byte[] bytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint);
        request.Headers.Add("X-Amz-Target", target);
        request.Content = new ByteArrayContent(bytes);
        RequestSigner.Sign(request, bytes, credentials!, "us-east-1", signingName);
        try
        {
            using var response = await http.SendAsync(request);
            return ((int)response.StatusCode, (JsonObject)JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>A request of any protocol, signed; null when it was not answered.</summary>
    public async Task<WireAnswer?> TrySendAsync(HttpRequestMessage request, string signingName, byte[] bytes)
    {
        RequestSigner.Sign(request, bytes, credentials!, "us-east-1", signingName);
        try
        {
            using var response = await http.SendAsync(request);
            var type = response.Headers.TryGetValues("x-amzn-ErrorType", out var values) ? values.First() : null;
            return new WireAnswer((int)response.StatusCode, type, await response.Content.ReadAsStringAsync());
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>One request that must succeed, while nobody kills.</summary>
    public async Task<JsonObject> OkAsync(string target, string signingName, JsonObject body)
    {
        var answer = await TrySendAsync(target, signingName, body);
        answer.ShouldNotBeNull();
        answer.Value.Status.ShouldBe(200, answer.Value.Body.ToJsonString());
        return answer.Value.Body;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }
        http.Dispose();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>What came back over the wire.</summary>
/// <param name="ErrorType">The header that REST services name their error in.</param>
internal sealed record WireAnswer(int Status, string? ErrorType, string Text);
