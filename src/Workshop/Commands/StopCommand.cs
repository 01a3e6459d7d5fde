using System.CommandLine;
using Workshop.Running;

namespace Workshop.Commands;

internal static class StopCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var command = new Command("stop", "Stops the local cloud; its data stays") { data };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.Folder(data), cancelled));
        return command;
    }

    private static async Task<int> RunAsync(string folder, CancellationToken cancelled)
    {
        if (await RunningCloud.FindAsync(folder, cancelled) is not { } cloud)
        {
            Console.WriteLine($"No local cloud is running on {folder}.");
            return 0;
        }
        await cloud.StopAsync(cancelled);
        Console.WriteLine($"Stopped. The data stays in {folder}; start goes on where this stopped.");
        return 0;
    }
}
