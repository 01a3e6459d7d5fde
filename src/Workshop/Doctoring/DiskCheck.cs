using System.Runtime.CompilerServices;

namespace Workshop.Doctoring;

internal static class DiskCheck
{
    private const long Megabyte = 1024 * 1024;
    private const long Enough = 500 * Megabyte;

    public static async IAsyncEnumerable<Finding> LookAsync(
        Patient patient,
        [EnumeratorCancellation] CancellationToken cancelled
    )
    {
        await Task.CompletedTask;
        // A folder that start has yet to make will be on the disk of the nearest one that is there.
        var folder = new DirectoryInfo(patient.DataFolder);
        while (!folder.Exists && folder.Parent is { } parent)
        {
            folder = parent;
        }
        var drive = new DriveInfo(folder.FullName);
        var free = drive.AvailableFreeSpace / Megabyte;
        yield return drive.AvailableFreeSpace >= Enough
            ? Finding.Note($"{free:n0} MB free")
            : Finding.Problem(
                $"only {free:n0} MB free on {drive.Name}. Make room, or put the data elsewhere with --data DIR."
            );
    }
}
