namespace Microsoft.Data.Analysis;

/// <summary>A table's rows by their values in the columns that it is joined on; null equals null.</summary>
internal sealed class RowKeys
{
    private readonly List<Key> keys;
    private readonly ILookup<Key, long> rows;

    public RowKeys(DataFrame table, string[] columnNames)
    {
        var columns = columnNames.Select(name => table.Columns[name]).ToList();
        keys = table.Rows.Select((_, row) => new Key(columns.Select(column => column[row]).ToArray())).ToList();
        rows = keys.Select((key, row) => (key, row)).ToLookup(pair => pair.key, pair => (long)pair.row);
    }

    public IEnumerable<(long? Own, long? Other)> Match(RowKeys other, bool keepUnmatched) =>
        keys.SelectMany(
                (key, row) => other.rows[key].Select(match => ((long?)row, (long?)match)).DefaultIfEmpty((row, null))
            )
            .Where(pair => keepUnmatched || pair.Item2 is not null);

    public IEnumerable<(long? Own, long? Other)> Unmatched(RowKeys other) =>
        Match(other, keepUnmatched: true).Where(pair => pair.Other is null);

    private readonly struct Key(object[] values) : IEquatable<Key>
    {
        private readonly object[] values = values;

        public bool Equals(Key other) => values.SequenceEqual(other.values);

        public override bool Equals(object obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => values.Aggregate(0, (hash, value) => HashCode.Combine(hash, value));
    }
}
