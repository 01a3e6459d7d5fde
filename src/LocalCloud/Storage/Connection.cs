using Microsoft.Data.Sqlite;

namespace LocalCloud.Storage;

/// <summary>One SQLite connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> commands = [];
    private readonly SqliteConnection sqlite;

    public Connection(string file, bool readOnly)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Pooling = false,
            DefaultTimeout = 5,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
        };
        sqlite = new SqliteConnection(settings.ToString());
        sqlite.Open();
        if (!readOnly)
        {
            // WAL with synchronous=FULL: a commit is on the disk before it is acknowledged (sqlite.org/pragma.html#pragma_synchronous).
            Execute("pragma journal_mode=wal");
            Execute("pragma synchronous=full");
            Execute("pragma wal_autocheckpoint=2000");
            Execute("pragma journal_size_limit=67108864");
        }
        Execute($"pragma cache_size={(readOnly ? -4_000 : -32_000)}");
        Execute("pragma temp_store=memory");
    }

    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    public SqliteDataReader Query(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteReader();

    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }
        sqlite.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = sqlite.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter($"${i + 1}", null));
            }
            commands.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
        return command;
    }
}
