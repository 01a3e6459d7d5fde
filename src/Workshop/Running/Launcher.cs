using System.Diagnostics;
using System.Globalization;
using LocalCloud.Storage;

namespace Workshop.Running;

/// <summary>Starts the local cloud as a process that outlives this one, and waits until it answers.</summary>
internal static class Launcher
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static async Task<RunningCloud> StartAsync(string folder, int port, bool auth, CancellationToken cancelled)
    {
        if (port != 0 && PortHolder.IsTaken(port))
        {
            throw new UserException(
                $"Port {port} is taken by {PortHolder.Describe(port)}. Stop that program, or choose another port: start --port {port + 1}"
            );
        }
        DataFolder.Claim(folder);
        using var process = Spawn(folder, port, auth);
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < Limit)
        {
            if (await RunningCloud.FindAsync(folder, cancelled) is { } cloud)
            {
                return cloud;
            }
            if (process.HasExited)
            {
                throw new UserException(
                    $"The local cloud ended while it started:{Environment.NewLine}{LastLines(folder, process)}"
                );
            }
            await Task.Delay(20, cancelled);
        }
        process.Kill();
        throw new UserException(
            $"The local cloud did not answer within {Limit.TotalSeconds:f0} s and was stopped. Its log: {ServeLog.File(folder)}"
        );
    }

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
            "--log-file",
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

    private static string LastLines(string folder, Process process)
    {
        // Something on its error output means that it could not even open its log: then what is in there is an older run's.
        if (process.StartInfo.RedirectStandardError && process.StandardError.ReadToEnd().Trim() is { Length: > 0 } said)
        {
            return said;
        }
        var file = ServeLog.File(folder);
        return File.Exists(file)
            ? string.Join(Environment.NewLine, File.ReadLines(file).TakeLast(5))
            : "it left no log.";
    }
}
