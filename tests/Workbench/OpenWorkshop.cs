using System.Diagnostics;
using System.Text.RegularExpressions;
using Amazon.Runtime;
using LocalCloud.Security;
using Workbench.Live;
using Workshop;
using Workshop.Running;

namespace Workbench.Tests;

/// <summary>`workshop open` as a learner runs it, with a data folder, a cloud and a port of its own.</summary>
internal sealed partial class OpenWorkshop : IAsyncDisposable
{
    private Process process;
    private readonly string folder;

    private OpenWorkshop(Process process, string folder, string invitation)
    {
        this.process = process;
        this.folder = folder;
        Invitation = new Uri(invitation);
    }

    /// <summary>
    /// Ends the page as a crash would, and opens it again on the same data; the invitation is a new one.
    /// </summary>
    public async Task RestartAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        (process, var invitation) = await OpenAsync(folder, [], []);
        Invitation = new Uri(invitation);
    }

    /// <summary>The address that the command printed.</summary>
    public Uri Invitation { get; private set; }

    public Uri Address => new(Invitation.GetLeftPart(UriPartial.Authority));

    /// <summary>Clients of the same shop, to change what the page shows.</summary>
    public ShopClients Shop()
    {
        var (cloud, keys) = (CloudRecord.Read(folder)!, Credentials.Read(folder)!);
        var credentials = new BasicAWSCredentials(keys.AccessKeyId, keys.SecretAccessKey);
        return new ShopClients(new ShopTarget("the test's cloud", cloud.Endpoint, cloud.Region, credentials));
    }

    public static async Task<OpenWorkshop> StartAsync(
        Dictionary<string, string>? variables = null,
        params string[] arguments
    )
    {
        var folder = Path.Combine(Path.GetTempPath(), "workbench-tests", Guid.NewGuid().ToString("n"));
        var (process, invitation) = await OpenAsync(folder, variables ?? [], arguments);
        return new OpenWorkshop(process, folder, invitation);
    }

    private static async Task<(Process Process, string Invitation)> OpenAsync(
        string folder,
        Dictionary<string, string> variables,
        string[] arguments
    )
    {
        var process = Run(folder, variables, ["open", .. arguments, "--no-browser", "--page-port", "0", "--port", "0"]);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Printed().Match(line) is { Success: true } found)
            {
                return (process, found.Value);
            }
        }
        throw new InvalidOperationException($"open ended: {await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Runs another command on the same data.</summary>
    public async Task RunAsync(params string[] arguments)
    {
        using var other = Run(folder, [], arguments);
        await other.WaitForExitAsync();
        other.ExitCode.ShouldBe(0, await other.StandardError.ReadToEndAsync());
    }

    private static Process Run(string folder, Dictionary<string, string> variables, string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet", [Repository.Find().Program, .. arguments, "--data", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in info.Environment.Keys.Where(Decides).ToList())
        {
            info.Environment.Remove(name);
        }
        foreach (var (name, value) in variables)
        {
            info.Environment[name] = value;
        }
        return Process.Start(info)!;
    }

    // What this machine's shell has set must not decide what a test sees.
    private static bool Decides(string name) =>
        name.StartsWith("AWS_", StringComparison.Ordinal) || name is "WORKSHOP_TARGET" or "CODESPACE_NAME";

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        using (var stop = Run(folder, [], ["stop"]))
        {
            await stop.WaitForExitAsync();
        }
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/enter\?\S+")]
    private static partial Regex Printed();
}
