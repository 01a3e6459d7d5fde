using SQLitePCL;

namespace LocalCloud.Storage;

/// <summary>The row that a query stands on; valid only inside the mapping function.</summary>
public readonly struct Row
{
    private readonly sqlite3_stmt statement;

    internal Row(sqlite3_stmt statement) => this.statement = statement;

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(statement, column);

    public int Int(int column) => (int)Long(column);

    public bool Bool(int column) => Long(column) != 0;

    public double Double(int column) => raw.sqlite3_column_double(statement, column);

    public string String(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public string? StringOrNull(int column) => IsNull(column) ? null : String(column);

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    public byte[]? BytesOrNull(int column) => IsNull(column) ? null : Bytes(column);
}
