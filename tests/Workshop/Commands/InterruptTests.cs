using System.Diagnostics;
using Workshop.Running;

namespace Workshop.Tests.Commands;

/// <summary>Ctrl+C and SIGTERM at any moment.</summary>
public sealed class InterruptTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("workshop-run-").FullName;

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_run_that_is_interrupted_cleans_up_says_so_and_leaves_no_keys_behind(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals that a test could send.");
        var started = Path.Combine(folder, "started");
        var cell = $"System.IO.File.WriteAllText(\"{started}\", \"\"); System.Threading.Thread.Sleep(600_000);";
        await File.WriteAllTextAsync(Path.Combine(folder, "01-long.ipynb"), NotebookFile.Text(cell));
        var temporary = Directory.CreateDirectory(Path.Combine(folder, "tmp")).FullName;
        using var run = Run(["run", "--notebooks", folder], new() { ["TMPDIR"] = temporary });
        while (!File.Exists(started) && !run.HasExited)
        {
            await Task.Delay(20);
        }

        await SendAsync(signal, run);
        var errors = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));

        run.ExitCode.ShouldBe(exitCode, errors);
        errors.Trim().ShouldBe("Stopped.");
        Directory.GetFileSystemEntries(temporary, "serverlesspresso-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_SIGTERM_is_honoured_whenever_it_comes_also_right_after_the_first_answer()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        foreach (var delay in new[] { 0, 5, 20, 50 })
        {
            var data = Path.Combine(folder, $"data-{delay}");
            using var serve = Run(["serve", "--port", "0", "--data", data], []);
            // The server answers from before this line on.
            var lines = "";
            while (await serve.StandardOutput.ReadLineAsync() is { } line && !line.Contains("ready at"))
            {
                lines += line;
            }
            await Task.Delay(delay);
            await SendAsync("TERM", serve);
            await serve.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
            serve.ExitCode.ShouldBe(0, lines);
            File.Exists(Path.Combine(data, "running.json")).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task A_SIGTERM_as_soon_as_the_port_answers_is_honoured()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        var data = Path.Combine(folder, "data");
        // The folder knows the shop already, so that the answer comes at once.
        await (await LocalWorkshop.StartAsync(Repository.Find(), data, 0, auth: true, _ => { })).DisposeAsync();
        using var free = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        var port = ((System.Net.IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        using var serve = Run(["serve", "--port", $"{port}", "--data", data], []);
        using var http = new HttpClient();
        while (!serve.HasExited)
        {
            try
            {
                await http.GetStringAsync(new Uri($"http://127.0.0.1:{port}/_local/health"));
                break;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(1);
            }
        }
        await SendAsync("TERM", serve);
        await serve.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
        serve.ExitCode.ShouldBe(0);
    }

    /// <summary>Ctrl+C in a terminal and Jupyter's interrupt reach all that was started there.</summary>
    [Theory]
    [InlineData("INT")]
    [InlineData("QUIT")]
    [InlineData("HUP")]
    public async Task What_ends_a_terminals_programs_leaves_a_cloud_in_the_background_alone(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals that a test could send.");
        var data = Path.Combine(folder, "data");
        using var start = Run(["start", "--port", "0", "--data", data], []);
        await start.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        using var cloud = Process.GetProcessById(CloudRecord.Read(data)!.ProcessId);
        try
        {
            await SendAsync(signal, cloud);
            await Task.WhenAny(cloud.WaitForExitAsync(), Task.Delay(2_000));

            (await RunningCloud.FindAsync(data, CancellationToken.None)).ShouldNotBeNull();
            await SendAsync("TERM", cloud);
            await cloud.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
        }
        finally
        {
            cloud.Kill();
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Process Run(string[] arguments, Dictionary<string, string> variables)
    {
        string[] command = ["dotnet", Repository.Find().Program, .. arguments];
        if (IgnoresInterrupts())
        {
            command = ["env", "--default-signal=INT", .. command];
        }
        var info = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            info.Environment[name] = value;
        }
        return Process.Start(info)!;
    }

    /// <summary>
    /// What a shell starts in the background ignores Ctrl+C, and so do its children (bit 2 of SigIgn, man 5 proc).
    /// </summary>
    private static bool IgnoresInterrupts() =>
        OperatingSystem.IsLinux()
        && File.ReadLines("/proc/self/status")
            .First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            .Trim()[^1]
            is '2'
                or '3'
                or '6'
                or '7'
                or 'a'
                or 'b'
                or 'e'
                or 'f';

    private static async Task SendAsync(string signal, Process process)
    {
        using var kill = Process.Start("kill", ["-s", signal, $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }
}
