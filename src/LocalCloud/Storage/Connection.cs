using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LocalCloud.Storage;

/// <summary>One SQLite connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Dictionary<string, Statement> statements = [];
    private readonly SqliteConnection sqlite;

    /// <summary>How long to wait for a lock that another connection holds for a moment (a checkpoint's end).</summary>
    private const int BusyMs = 5_000;

    static Connection()
    {
        Batteries_V2.Init();
        // Counting every allocation takes a lock around each (sqlite.org/malloc.html, section 3.2); nobody asks for the
        // counts.
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public Connection(string file, bool readOnly)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Pooling = false,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
        };
        sqlite = new SqliteConnection(settings.ToString());
        sqlite.Open();
        raw.sqlite3_busy_timeout(sqlite.Handle, BusyMs);
        if (!readOnly)
        {
            // WAL with synchronous=FULL: a commit is on the disk before it is acknowledged
            // (sqlite.org/pragma.html#pragma_synchronous).
            Execute("pragma journal_mode=wal");
            Execute("pragma synchronous=full");
            // 32 MB: busy pages are copied into the database once for many commits; reading that much after a crash
            // takes a moment.
            Execute("pragma wal_autocheckpoint=8000");
            Execute("pragma journal_size_limit=67108864");
        }
        Execute($"pragma cache_size={(readOnly ? -4_000 : -32_000)}");
        Execute("pragma temp_store=memory");
    }

    /// <summary>The rowid of the last insert.</summary>
    public long LastId => raw.sqlite3_last_insert_rowid(sqlite.Handle);

    /// <summary>Changes rows and returns how many.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql).Execute(values);

    /// <summary>Runs several statements that have no values.</summary>
    public void Script(string sql)
    {
        var code = raw.sqlite3_exec(sqlite.Handle, sql);
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, sqlite.Handle);
        }
    }

    /// <summary>Visits rows until <paramref name="visit"/> returns false.</summary>
    public void Each(string sql, Func<Row, bool> visit, params ReadOnlySpan<object?> values)
    {
        var statement = Prepare(sql);
        statement.Begin(values);
        try
        {
            while (statement.Step() && visit(statement.Row)) { }
        }
        finally
        {
            statement.End();
        }
    }

    /// <summary>The first row, mapped, or default.</summary>
    public T? First<T>(string sql, Func<Row, T> map, params ReadOnlySpan<object?> values)
    {
        var statement = Prepare(sql);
        statement.Begin(values);
        try
        {
            return statement.Step() ? map(statement.Row) : default;
        }
        finally
        {
            statement.End();
        }
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }
        sqlite.Dispose();
    }

    private Statement Prepare(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statement = new Statement(sqlite.Handle!, sql);
            statements.Add(sql, statement);
        }
        return statement;
    }
}
