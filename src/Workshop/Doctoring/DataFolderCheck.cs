using System.Runtime.CompilerServices;
using LocalCloud;
using LocalCloud.Deployment;
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
        if (!Path.Exists(folder))
        {
            yield return CanMake(folder)
                ? Finding.Note($"{folder} does not exist yet; start makes it")
                : Finding.Problem(
                    $"{folder} does not exist, and this user can't make it. Choose another folder for the data: --data DIR."
                );
            yield break;
        }
        if (Look(folder) is { } refused)
        {
            yield return Finding.Problem(refused);
            yield break;
        }
        foreach (var fault in Faults(folder).OfType<string>())
        {
            yield return Finding.Problem(fault);
        }
    }

    /// <summary>Why nothing in the folder can be looked at; null when it can.</summary>
    private static string? Look(string folder)
    {
        if (File.Exists(folder))
        {
            return $"{folder} is a file. Choose a folder for the data: --data DIR.";
        }
        try
        {
            if (!FolderContents.IsFree(folder))
            {
                return $"{folder} is not the data folder of a local cloud, and start leaves it alone. Choose another with --data DIR.";
            }
            if (FolderContents.Displaced(folder) is { } displaced)
            {
                return displaced;
            }
            return CanWrite(folder)
                ? null
                : $"{folder} can't be written by this user. Change its rights or owner (chmod 700 {folder}), or "
                    + $"choose another folder with --data DIR.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{folder} can't be read: {e.Message} Change its rights or owner (chmod 700 {folder}), or choose "
                + "another folder with --data DIR.";
        }
    }

    private static IEnumerable<string?> Faults(string folder)
    {
        yield return OpenToOthers(folder);
        yield return WithoutRights(folder);
        yield return Cloud.FindFault(folder);
        yield return KeysFault(folder);
        yield return CodeCopies.Damaged(folder) is { Count: > 0 } damaged
            ? $"{damaged[0]} is damaged or missing{(damaged.Count == 1 ? "" : $", and {damaged.Count - 1} more")}: "
                + $"a copy of a function's code. start makes it anew: stop, then start."
            : null;
    }

    private static string? OpenToOthers(string folder)
    {
        if (!FolderRights.IsOpen(folder))
        {
            return null;
        }
        var wrong = FolderRights.Wrong(folder).FirstOrDefault(w => (w.Found & ~w.Wanted) != 0);
        return wrong.Path is null
            ? $"{folder} can be read by other users. The next start closes it: stop, then start."
            : $"{wrong.Path} can be read by other users. The next start closes it, or now: chmod {Octal(wrong.Wanted)} {wrong.Path}";
    }

    private static string? WithoutRights(string folder) =>
        FolderRights.Wrong(folder).FirstOrDefault(w => (w.Wanted & ~w.Found) != 0) is { Path: { } path } wrong
            ? $"{path} lacks its owner's rights. The next start gives them back, or now: chmod {Octal(wrong.Wanted)} {path}"
            : null;

    private static string? KeysFault(string folder)
    {
        try
        {
            return Credentials.Read(folder) is null && File.Exists(DataFolder.Database(folder))
                ? $"{Credentials.FileIn(folder)} is gone. The next start makes new keys; shells need them anew: env"
                : null;
        }
        catch (StoreException e)
        {
            return e.Message;
        }
    }

    private static string Octal(UnixFileMode mode) => Convert.ToString((int)mode, 8);

    private static bool CanMake(string folder)
    {
        var around = new DirectoryInfo(folder);
        while (!around.Exists && around.Parent is { } parent)
        {
            around = parent;
        }
        return CanWrite(around.FullName);
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
}
