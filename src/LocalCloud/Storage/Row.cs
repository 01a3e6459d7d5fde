using Microsoft.Data.Sqlite;

namespace LocalCloud.Storage;

/// <summary>The row that a query stands on; valid only inside the mapping function.</summary>
public readonly struct Row(SqliteDataReader reader)
{
    public bool IsNull(int column) => reader.IsDBNull(column);

    public long Long(int column) => reader.GetInt64(column);

    public int Int(int column) => (int)reader.GetInt64(column);

    public bool Bool(int column) => reader.GetInt64(column) != 0;

    public double Double(int column) => reader.GetDouble(column);

    public string String(int column) => reader.GetString(column);

    public string? StringOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);

    public byte[]? BytesOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<byte[]>(column);
}
