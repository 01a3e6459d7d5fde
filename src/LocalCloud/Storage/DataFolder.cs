using Microsoft.Data.Sqlite;

namespace LocalCloud.Storage;

/// <summary>Looks at a data folder without opening it for work, so also while a cloud runs on it.</summary>
public static class DataFolder
{
    /// <summary>The file that all state is in.</summary>
    public static string Database(string folder) => Path.Combine(folder, "cloud.db");

    /// <summary>What is wrong with the folder's data, in words; null when it is sound or there is none yet.</summary>
    public static string? FindFault(string folder)
    {
        var file = Database(folder);
        if (!File.Exists(file))
        {
            return null;
        }
        try
        {
            using var connection = new Connection(file, readOnly: true);
            if (Schema.Fault(connection, file) is { } fault)
            {
                return fault;
            }
            var verdict = connection.First("pragma quick_check(1)", row => row.String(0));
            return verdict is "ok"
                ? null
                : $"{file} is damaged ({verdict}). Copy the folder if you need what is in it, then: workshop reset";
        }
        catch (SqliteException e)
        {
            return $"{file} can't be read: {e.Message}. Copy the folder if you need what is in it, then: workshop reset";
        }
    }
}
