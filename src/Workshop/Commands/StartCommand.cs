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
                RunAsync(
                    parsed.Folder(data),
                    parsed.GetValue(port),
                    isPortChosen: parsed.GetResult(port) is { Implicit: false },
                    parsed.GetValue(auth) == "on",
                    cancelled
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string folder,
        int port,
        bool isPortChosen,
        bool auth,
        CancellationToken cancelled
    )
    {
        var began = Stopwatch.GetTimestamp();
        var (cloud, isNew) = await Launcher.FindOrStartAsync(folder, port, auth, cancelled);
        if (!isNew)
        {
            return AlreadyRunning(cloud.Record, folder, isPortChosen ? port : 0);
        }
        Console.WriteLine(
            $"The local cloud is running at {cloud.Record.Endpoint} (data in {folder}, ready in "
                + $"{Stopwatch.GetElapsedTime(began).TotalSeconds:f1} s)."
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

    /// <param name="wanted">The port that was asked for; 0 is any.</param>
    private static int AlreadyRunning(CloudRecord record, string folder, int wanted)
    {
        Console.WriteLine(
            $"The local cloud is already running at {record.Endpoint} (process {record.ProcessId}, data in {folder})."
        );
        if (wanted == 0 || wanted == record.Port)
        {
            return 0;
        }
        Console.Error.WriteLine(
            $"Port {wanted} was not taken: a data folder has one cloud. To move it: stop, then start --port {wanted}"
        );
        return 1;
    }
}
