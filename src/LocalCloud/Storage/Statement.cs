using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LocalCloud.Storage;

/// <summary>
/// A prepared statement, bound by position. Straight on SQLite's interface: a transition runs a hundred statements, and
/// the command and reader objects of ADO.NET cost as much as the statements themselves.
/// </summary>
internal sealed class Statement : IDisposable
{
    private const int MostValues = 24;

    private readonly sqlite3 database;
    private readonly sqlite3_stmt handle;

    /// <summary>
    /// SQLite numbers $1, $2 … in the order they stand in the text; this is each value's number there.
    /// </summary>
    private readonly int[] places;
    private bool stepping;

    public Statement(sqlite3 database, string sql)
    {
        this.database = database;
        // Kept as long as its connection: such a statement must not take the connection's small fast memory away from
        // the running ones (sqlite.org/c3ref/c_prepare_normalize.html).
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out handle));
        places = [.. Enumerable.Range(1, MostValues).Select(i => raw.sqlite3_bind_parameter_index(handle, $"${i}"))];
    }

    /// <summary>Runs to the end and returns how many rows were changed.</summary>
    public int Execute(ReadOnlySpan<object?> values)
    {
        Begin(values);
        try
        {
            while (Step()) { }
            return raw.sqlite3_changes(database);
        }
        finally
        {
            End();
        }
    }

    /// <summary>Begins a query; step through it with <see cref="Step"/>, then call <see cref="End"/>.</summary>
    public void Begin(ReadOnlySpan<object?> values)
    {
        if (stepping)
        {
            throw new InvalidOperationException("The same statement is already being read; read it to the end first.");
        }
        // A query that is put together from parts may leave a value out.
        for (var i = 0; i < values.Length; i++)
        {
            if (places[i] > 0)
            {
                Check(Bind(places[i], values[i]));
            }
        }
        stepping = true;
    }

    /// <summary>Goes to the next row; false when there is none.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(code);
        }
        return code == raw.SQLITE_ROW;
    }

    public void End()
    {
        stepping = false;
        // The error of a step that failed comes back from reset once more; it was thrown already.
        _ = raw.sqlite3_reset(handle);
    }

    public Row Row => new(handle);

    public void Dispose() => handle.Dispose();

    private int Bind(int index, object? value) =>
        value switch
        {
            null => raw.sqlite3_bind_null(handle, index),
            string text => raw.sqlite3_bind_text(handle, index, text),
            long number => raw.sqlite3_bind_int64(handle, index, number),
            int number => raw.sqlite3_bind_int64(handle, index, number),
            bool truth => raw.sqlite3_bind_int64(handle, index, truth ? 1 : 0),
            double number => raw.sqlite3_bind_double(handle, index, number),
            // SQLite takes an empty span for null.
            byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(handle, index, 0),
            byte[] bytes => raw.sqlite3_bind_blob(handle, index, bytes),
            ReadOnlyMemory<byte> bytes => raw.sqlite3_bind_blob(handle, index, bytes.Span),
            _ => throw new ArgumentException($"A value of type {value.GetType()} can't be stored."),
        };

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, database);
        }
    }
}
