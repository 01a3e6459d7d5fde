namespace LocalCloud.Storage;

/// <summary>The version of the data folder's layout and the step from each version to the next.</summary>
internal static class Schema
{
    public const int Version = 1;

    private const string Core =
        """
        create table work (
            id integer primary key autoincrement,
            due integer not null,
            lane integer not null,
            kind text not null,
            key text,
            payload blob not null,
            attempts integer not null default 0,
            claimed integer not null default 0);
        create index work_due on work (lane, due, id) where claimed = 0;
        create index work_key on work (key) where key is not null;
        create table setting (name text primary key, value text not null) without rowid;
        """;

    /// <summary>Brings a new or older file to <see cref="Version"/>; a newer one is refused untouched.</summary>
    public static void Prepare(Connection connection, string file, IEnumerable<string> services)
    {
        var found = ReadVersion(connection);
        if (found == Version)
        {
            return;
        }
        if (Fault(connection, file) is { } fault)
        {
            throw new StoreException(fault);
        }
        connection.Execute("begin immediate");
        connection.Execute(Core);
        foreach (var service in services)
        {
            connection.Execute(service);
        }
        connection.Execute($"pragma user_version={Version}");
        connection.Execute("commit");
    }

    /// <summary>Why a file with another layout can't be used; null for a new file and for this version's own.</summary>
    public static string? Fault(Connection connection, string file) =>
        ReadVersion(connection) is var found and not (0 or Version)
            ? $"{file} has data format {found}; this version of the local cloud reads format {Version}. "
                + "Use the version that wrote it, or start with an empty folder: workshop reset, or --data DIR."
            : null;

    private static long ReadVersion(Connection connection)
    {
        using var reader = connection.Query("pragma user_version");
        reader.Read();
        return reader.GetInt64(0);
    }
}
