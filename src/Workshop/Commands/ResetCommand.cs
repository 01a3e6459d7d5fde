using System.CommandLine;
using Workshop.Running;

namespace Workshop.Commands;

internal static class ResetCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask" };
        var command = new Command(
            "reset",
            "Stops the local cloud and deletes its data: orders, executions, rules you made"
        )
        {
            data,
            yes,
        };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.Folder(data), parsed.GetValue(yes), cancelled));
        return command;
    }

    private static async Task<int> RunAsync(string folder, bool yes, CancellationToken cancelled)
    {
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"There is nothing to delete: {folder} does not exist.");
            return 0;
        }
        // A folder that is not ours must survive a mistyped --data.
        if (Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, "cloud.db")))
        {
            throw new UserException($"{folder} holds no local cloud (no cloud.db), so it was left alone.");
        }
        if (!yes && !Confirm(folder))
        {
            Console.WriteLine("Nothing was deleted.");
            return 1;
        }
        if (await RunningCloud.FindAsync(folder, cancelled) is { } cloud)
        {
            await cloud.StopAsync(cancelled);
        }
        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"Deleted {folder}. The next start begins with an empty local cloud.");
        return 0;
    }

    private static bool Confirm(string folder)
    {
        Console.Write($"This deletes all orders, executions and rules in {folder}. Type yes to go on: ");
        return Console.ReadLine()?.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase) ?? false;
    }
}
