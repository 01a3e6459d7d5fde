using System.Diagnostics;
using System.Text.Json;
using LocalCloud.Security;
using Workshop;
using Workshop.Running;

namespace Bench;

/// <summary>
/// The local cloud as users run it: a process of its own, signatures checked, every commit on the disk.
/// </summary>
internal sealed class CloudProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly bool keepData;

    private CloudProcess(Process process, string folder, RunningCloud cloud, bool keepData)
    {
        this.process = process;
        this.keepData = keepData;
        Folder = folder;
        Endpoint = new Uri(cloud.Record.Endpoint);
        Credentials = Credentials.Read(folder)!;
    }

    public string Folder { get; }

    public Uri Endpoint { get; }

    public Credentials Credentials { get; }

    /// <summary>Processor time that the cloud has used, in milliseconds.</summary>
    public double CpuMs
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    /// <summary>Resident memory in MB.</summary>
    public double ResidentMb
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<CloudProcess> StartAsync(string? folder = null)
    {
        var data = folder ?? Directory.CreateTempSubdirectory("bench-").FullName;
        var info = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [Repository.Find().Program, "serve", "--data", data, "--port", "0", "--log-file"];
        Array.ForEach(arguments, info.ArgumentList.Add);
        var process = Process.Start(info)!;
        while (await RunningCloud.FindAsync(data, CancellationToken.None) is var found)
        {
            if (found is not null && found.Record.ProcessId == process.Id)
            {
                return new CloudProcess(process, data, found, keepData: folder is not null);
            }
            if (process.HasExited)
            {
                throw new UserException($"The local cloud ended while it started; its log: {ServeLog.File(data)}");
            }
            await Task.Delay(5);
        }
        throw new UnreachableException();
    }

    public Connection Connect() => new(Endpoint, Credentials);

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        if (!keepData)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
