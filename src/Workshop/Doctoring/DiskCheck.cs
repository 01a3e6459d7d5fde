using System.Runtime.CompilerServices;
namespace Workshop.Doctoring;

internal static class DiskCheck
{
    private const long Megabyte = 1024 * 1024;
    private const long Enough = 500 * Megabyte;

    public static async IAsyncEnumerable<Finding> LookAsync(Patient patient, [EnumeratorCancellation] CancellationToken cancelled)
    {
        await Task.CompletedTask;
        var drive = new DriveInfo(Path.GetFullPath(patient.DataFolder));
        var free = drive.AvailableFreeSpace / Megabyte;
        yield return drive.AvailableFreeSpace >= Enough
            ? Finding.Note($"{free:n0} MB free")
            : Finding.Problem($"only {free:n0} MB free on {drive.Name}. Make room, or put the data elsewhere with --data DIR.");
    }
}
