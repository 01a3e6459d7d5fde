using System.Runtime.CompilerServices;
using LocalCloud.Security;
using LocalCloud.Storage;

namespace Workshop.Doctoring;

internal static class DataFolderCheck
{
    public static async IAsyncEnumerable<Finding> LookAsync(
        Patient patient,
        [EnumeratorCancellation] CancellationToken cancelled
    )
    {
        await Task.CompletedTask;
        var folder = patient.DataFolder;
        if (!Directory.Exists(folder))
        {
            yield return Finding.Note($"{folder} does not exist yet; start makes it");
            yield break;
        }
        if (!CanWrite(folder))
        {
            yield return Finding.Problem(
                $"{folder} can't be written by this user. Change its rights or owner, or choose another folder with --data DIR."
            );
        }
        if (DataFolder.FindFault(folder) is { } fault)
        {
            yield return Finding.Problem(fault);
        }
        if (IsOpenToOthers(Credentials.FileIn(folder)))
        {
            yield return Finding.Problem(
                $"{Credentials.FileIn(folder)} can be read by other users. Close it: chmod 600 {Credentials.FileIn(folder)}"
            );
        }
    }

    private static bool CanWrite(string folder)
    {
        var probe = Path.Combine(folder, $"probe-{Guid.NewGuid():n}");
        try
        {
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsOpenToOthers(string file) =>
        !OperatingSystem.IsWindows()
        && File.Exists(file)
        && (File.GetUnixFileMode(file) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0;
}
