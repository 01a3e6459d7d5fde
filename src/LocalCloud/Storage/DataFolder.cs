using Microsoft.Data.Sqlite;

namespace LocalCloud.Storage;

/// <summary>The folder that all state of a local cloud is in.</summary>
public static class DataFolder
{
    /// <summary>The file that all state is in.</summary>
    public static string Database(string folder) => Path.Combine(folder, "cloud.db");

    /// <summary>The file that says what is being done, see <see cref="Storage.InFlight"/>.</summary>
    internal static string InFlight(string folder) => Path.Combine(folder, "in-flight");

    /// <summary>
    /// Makes the folder, or takes one that is empty or that a local cloud made, and closes it to other users. May be
    /// called any number of times, also while a cloud runs on it.
    /// </summary>
    /// <exception cref="StoreException">It holds something else, or can't be made or closed.</exception>
    public static void Claim(string folder)
    {
        if (File.Exists(folder))
        {
            throw new StoreException($"{folder} is a file. Choose a folder for the data: --data DIR.");
        }
        try
        {
            if (Path.GetDirectoryName(folder) is { Length: > 0 } around)
            {
                Directory.CreateDirectory(around);
            }
            FolderRights.Make(folder);
            // In this order, because another start may be marking it just now.
            if (!FolderContents.IsFree(folder))
            {
                throw new StoreException(
                    $"{folder} holds files that are not the local cloud's ({Few(folder)}). "
                        + "Choose an empty or a new folder for the data: --data DIR."
                );
            }
            FolderRights.Close(folder);
            if (FolderContents.Displaced(folder) is { } displaced)
            {
                throw new StoreException(displaced);
            }
            FolderContents.Mark(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreFault.NoRights(folder, e), e);
        }
    }

    /// <summary>Whether a process works on the folder now.</summary>
    public static bool IsInUse(string folder) => Directory.Exists(folder) && FolderLock.IsHeld(folder);

    /// <summary>The process that works on the folder, in words.</summary>
    public static string Owner(string folder) => FolderLock.Owner(folder);

    /// <summary>
    /// What is wrong with the folder's files, in words; null when they are sound or there are none yet.
    /// </summary>
    internal static string? FindFault(string folder, Schema schema)
    {
        var file = Database(folder);
        if (FolderContents.Displaced(folder) is { } displaced)
        {
            return displaced;
        }
        if (!File.Exists(file))
        {
            return Lost(file);
        }
        try
        {
            using var connection = new Connection(file, readOnly: true);
            if (schema.Fault(connection, file) is { } fault)
            {
                return fault;
            }
            var verdict = connection.First("pragma integrity_check(1)", row => row.String(0));
            return verdict is "ok" ? null : StoreFault.Damaged(file, verdict!);
        }
        catch (SqliteException e)
        {
            return StoreFault.Explain(e, file);
        }
    }

    /// <summary>
    /// What to say of a database without tables, when keys show that there were some; null in a new folder.
    /// </summary>
    /// <remarks>
    /// Keys are made after the tables. A database that was deleted would else be made anew in silence.
    /// </remarks>
    internal static string? Lost(string file) =>
        File.Exists(FolderContents.Keys(Path.GetDirectoryName(file)!))
            ? $"{file} is gone or empty, although this folder was in use. "
                + "Put it back from a copy, or start with an empty cloud: workshop reset"
            : null;

    /// <summary>
    /// Deletes the local cloud's own files while nobody works on the folder, and the folder when it is empty by that.
    /// </summary>
    /// <param name="first">Deletes what is ours in the folders inside.</param>
    /// <exception cref="StoreException">A process works on the folder, or a file can't be deleted.</exception>
    public static void Empty(string folder, Action first)
    {
        var held = FolderLock.Take(folder);
        try
        {
            first();
            var marked = FolderContents.Files(folder).ToList();
            foreach (var file in marked.Where(file => !FolderContents.IsNeededLast(file)))
            {
                File.Delete(file);
            }
            // Windows deletes no file that is open.
            held.Dispose();
            marked.ForEach(File.Delete);
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"Not everything in {folder} could be deleted: {e.Message}", e);
        }
        finally
        {
            held.Dispose();
        }
    }

    private static string Few(string folder)
    {
        var names = FolderContents.Foreign(folder).ToList();
        return names.Count switch
        {
            0 => "and has no mark of one",
            <= 3 => string.Join(", ", names),
            _ => $"{string.Join(", ", names.Take(3))} and {names.Count - 3} more",
        };
    }
}
