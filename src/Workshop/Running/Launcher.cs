using System.Diagnostics;
using System.Globalization;
using LocalCloud.Storage;

namespace Workshop.Running;

/// <summary>Starts the local cloud as a process that outlives this one, and waits until it answers.</summary>
internal static class Launcher
{
    /// <summary>The exit code of a cloud that found its folder in use.</summary>
    public const int InUse = 3;

    /// <summary>The option of `serve` for a cloud that goes on without a terminal.</summary>
    public const string InBackground = "--log-file";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private const int MostStarts = 4;

    /// <summary>How long a cloud that is ready is watched: work that it resumes must not have ended it.</summary>
    private static readonly TimeSpan Watched = TimeSpan.FromMilliseconds(150);

    /// <summary>The cloud on a folder, and whether it was started now.</summary>
    /// <exception cref="LocalCloud.Storage.StoreException">The folder is not a local cloud's, or can't be used.</exception>
    /// <exception cref="UserException">The port is taken, or the cloud does not come up.</exception>
    public static async Task<(RunningCloud Cloud, bool IsNew)> FindOrStartAsync(
        string folder,
        int port,
        bool auth,
        CancellationToken cancelled
    )
    {
        // Gives back the rights that finding a running cloud needs.
        DataFolder.Claim(folder);
        if (await RunningCloud.FindAsync(folder, cancelled) is { } found)
        {
            return (found, false);
        }
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < Limit)
        {
            if (DataFolder.IsInUse(folder))
            {
                if (await RunningCloud.FindAsync(folder, cancelled) is { } another)
                {
                    return (another, false);
                }
                await Task.Delay(50, cancelled);
                continue;
            }
            CheckPort(folder, port);
            if (await OwnAsync(folder, port, auth, cancelled) is { } cloud)
            {
                return (cloud, true);
            }
        }
        throw new UserException(
            $"{folder} is in use by {DataFolder.Owner(folder)}, which does not answer as its local cloud. "
                + "End that process; start goes on with the same data."
        );
    }

    private static void CheckPort(string folder, int port)
    {
        if (port != 0 && PortHolder.IsTaken(port) && !DataFolder.IsInUse(folder))
        {
            throw new UserException(
                $"Port {port} is taken by {PortHolder.Describe(port)}. Stop that program, or choose another port: "
                    + $"start --port {PortHolder.Next(port)}"
            );
        }
    }

    /// <summary>
    /// A cloud of our own; null when another start was faster. One that ends by itself, by what it was doing, is started again: what ends
    /// three processes is set aside at the next start.
    /// </summary>
    private static async Task<RunningCloud?> OwnAsync(string folder, int port, bool auth, CancellationToken cancelled)
    {
        for (var i = 1; ; i++)
        {
            try
            {
                return await OwnOnceAsync(folder, port, auth, cancelled);
            }
            catch (UserException) when (i < MostStarts && CrashNote.Read(folder) is not null)
            {
                // Once more.
            }
        }
    }

    private static async Task<RunningCloud?> OwnOnceAsync(
        string folder,
        int port,
        bool auth,
        CancellationToken cancelled
    )
    {
        var old = CloudRecord.Read(folder);
        var spawned = DateTime.UtcNow;
        using var process = Spawn(folder, port, auth);
        // Who does not want to wait any longer does not want a cloud that nobody was told of.
        using var unwanted = cancelled.Register(process.Kill);
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < Limit)
        {
            // Whoever listens where an earlier cloud did is not worth asking.
            if (CloudRecord.Read(folder) != old && await RunningCloud.FindAsync(folder, cancelled) is { } cloud)
            {
                await Task.WhenAny(process.WaitForExitAsync(cancelled), Task.Delay(Watched, cancelled));
                return process.HasExited && process.ExitCode != InUse
                    ? throw Ended("ended right after it was ready", folder, process, spawned)
                    : cloud;
            }
            if (process.HasExited)
            {
                return process.ExitCode == InUse
                    ? null
                    : throw Ended("ended while it started", folder, process, spawned);
            }
            await Task.Delay(20, cancelled);
        }
        process.Kill();
        throw new UserException(
            $"The local cloud did not answer within {Limit.TotalSeconds:f0} s and was stopped. Its log: {ServeLog.File(folder)}"
        );
    }

    private static UserException Ended(string when, string folder, Process process, DateTime spawned) =>
        new($"The local cloud {when}:{Environment.NewLine}{LastLines(folder, process, spawned)}");

    private static Process Spawn(string folder, int port, bool auth)
    {
        var info = new ProcessStartInfo(Environment.ProcessPath!) { WorkingDirectory = folder };
        // Run as `dotnet workshop.dll`, the program is dotnet and the assembly its first argument.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            info.ArgumentList.Add(Repository.Find().Program);
        }
        string[] arguments =
        [
            "serve",
            "--data",
            folder,
            "--port",
            port.ToString(CultureInfo.InvariantCulture),
            "--auth",
            auth ? "on" : "off",
            InBackground,
        ];
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }
        if (OperatingSystem.IsWindows())
        {
            // Through the shell the new process inherits no handles, so whoever reads our output isn't kept waiting by it.
            info.UseShellExecute = true;
            info.WindowStyle = ProcessWindowStyle.Hidden;
        }
        else
        {
            // Its own pipes instead of ours, for the same reason; it writes to its log file only.
            info.RedirectStandardInput = info.RedirectStandardOutput = info.RedirectStandardError = true;
        }
        return Process.Start(info) ?? throw new UserException("The local cloud's process could not be started.");
    }

    private static string LastLines(string folder, Process process, DateTime spawned)
    {
        // Something on its error output means that it could not even open its log: then what is in there is an older run's.
        if (process.StartInfo.RedirectStandardError && process.StandardError.ReadToEnd().Trim() is { Length: > 0 } said)
        {
            return said;
        }
        if (CrashNote.Read(folder) is { } crash)
        {
            return crash;
        }
        var file = ServeLog.File(folder);
        return File.Exists(file) && File.GetLastWriteTimeUtc(file) >= spawned.AddSeconds(-2)
            ? string.Join(Environment.NewLine, File.ReadLines(file).TakeLast(5))
            : $"it left no log (exit code {process.ExitCode}). To see more: dotnet run --project src/Workshop -- serve --data {folder}";
    }
}
