using System.CommandLine;
using LocalCloud.Deployment;
using LocalCloud.Storage;
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
        if (File.Exists(folder))
        {
            throw new UserException($"{folder} is a file and no data folder, so it was left alone.");
        }
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"There is nothing to delete: {folder} does not exist.");
            return 0;
        }
        if (!FolderContents.IsOurs(folder))
        {
            throw new UserException($"{folder} is not the data folder of a local cloud, so it was left alone.");
        }
        DataFolder.Claim(folder);
        if (!yes && !Confirm(folder))
        {
            Console.WriteLine("Nothing was deleted.");
            return 1;
        }
        if (await RunningCloud.FindAsync(folder, cancelled) is { } cloud)
        {
            await cloud.StopAsync(cancelled);
        }
        var own = Own(folder);
        DataFolder.Empty(folder, () => CodeCopies.Remove(folder));
        Console.WriteLine($"Deleted from {folder}: {own}. The next start begins with an empty local cloud.");
        if (Directory.Exists(folder))
        {
            var others = Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName);
            Console.WriteLine($"What the local cloud did not make stays: {string.Join(", ", others)}");
        }
        return 0;
    }

    private static bool Confirm(string folder)
    {
        Console.WriteLine($"This deletes all orders, executions and rules in {folder}: {Own(folder)}.");
        if (FolderContents.Foreign(folder).ToList() is { Count: > 0 } others)
        {
            Console.WriteLine($"What the local cloud did not make stays: {string.Join(", ", others)}");
        }
        Console.Write("Type yes to go on: ");
        return Console.ReadLine()?.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase) ?? false;
    }

    private static string Own(string folder)
    {
        var names = FolderContents.Files(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        var copies = CodeCopies.Files(folder).Count();
        return string.Join(", ", copies == 0 ? names : names.Append($"functions ({copies} files)"));
    }
}
