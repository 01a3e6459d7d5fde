using System.CommandLine;
using System.Diagnostics;
using Workshop.Running;

namespace Workshop.Commands;

internal static class StartCommand
{
    public static Command Create()
    {
        var port = CommonOptions.Port();
        var data = CommonOptions.Data();
        var auth = CommonOptions.Auth();
        var command = new Command("start", "Starts the local cloud in the background, with the workshop deployed in it")
        {
            port,
            data,
            auth,
        };
        command.SetAction(
            (parsed, cancelled) =>
                RunAsync(parsed.Folder(data), parsed.GetValue(port), parsed.GetValue(auth) == "on", cancelled)
        );
        return command;
    }

    private static async Task<int> RunAsync(string folder, int port, bool auth, CancellationToken cancelled)
    {
        var began = Stopwatch.GetTimestamp();
        if (await RunningCloud.FindAsync(folder, cancelled) is { } found)
        {
            Console.WriteLine(
                $"The local cloud is already running at {found.Record.Endpoint} (process {found.Record.ProcessId}, data in {folder})."
            );
            return 0;
        }
        var cloud = await Launcher.StartAsync(folder, port, auth, cancelled);
        Console.WriteLine(
            $"The local cloud is running at {cloud.Record.Endpoint} (data in {folder}, ready in {Stopwatch.GetElapsedTime(began).TotalSeconds:f1} s)."
        );
        if (!auth)
        {
            Console.WriteLine("Warning: with --auth off every program on this machine can read and change it.");
        }
        Console.WriteLine(
            "For other AWS clients: eval \"$(dotnet run --project src/Workshop -- env --shell bash)\"   (pwsh, cmd: see env --help)"
        );
        return 0;
    }
}
