using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LocalCloud.Storage;

/// <summary>SQLite's errors as sentences that say what to do.</summary>
internal static class StoreFault
{
    /// <summary>Why a folder can't be opened; null when the reason is a defect of ours.</summary>
    public static StoreException? AtOpen(Exception e, string folder) =>
        e switch
        {
            StoreException known => known,
            SqliteException sqlite => new StoreException(Explain(sqlite, DataFolder.Database(folder)), e),
            IOException or UnauthorizedAccessException => new StoreException(NoRights(folder, e), e),
            _ => null,
        };

    public static string NoRights(string folder, Exception e) =>
        $"{folder} can't be written: {e.Message} Give it back its rights or choose another folder with --data DIR.";

    public static string Explain(SqliteException e, string file) =>
        e.SqliteErrorCode switch
        {
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => Damaged(file, e.Message),
            raw.SQLITE_FULL =>
                $"The disk of {file} is full ({Bare(e.Message)}). Make room, or choose another folder with --data DIR.",
            _ => $"{file} can't be used ({Bare(e.Message)}). Give it and its folder back their rights, or choose "
                + "another folder with --data DIR.",
        };

    public static string Damaged(string file, string how) =>
        $"{file} is damaged ({Bare(how)}). Stop the local cloud, copy the folder if you need what is in it, then: workshop reset";

    /// <summary>What a failed commit tells its callers.</summary>
    public static string OfCommit(Exception e, string file) =>
        e is SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB } damage
            ? $"Nothing was changed. {Explain(damage, file)}"
            : $"The data could not be written: {e.Message} Nothing was changed. Check the disk's free space and the folder's rights.";

    private static string Bare(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
