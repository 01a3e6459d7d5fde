using System.Collections;

namespace Microsoft.Data.Analysis;

public class GroupBy<TKey> : GroupBy
{
    private readonly DataFrame dataFrame;
    private readonly DataFrameColumn keyColumn;
    private readonly IDictionary<TKey, ICollection<long>> rowsByKey;

    public GroupBy(DataFrame dataFrame, int groupByColumnIndex, IDictionary<TKey, ICollection<long>> keyToRowIndices)
    {
        this.dataFrame = dataFrame;
        keyColumn = dataFrame.Columns[groupByColumnIndex];
        rowsByKey = keyToRowIndices;
    }

    /// <summary>The groups, each with its key and its rows, for LINQ.</summary>
    public IEnumerable<IGrouping<TKey, DataFrameRow>> Groupings =>
        rowsByKey.Select(group => new Grouping(group.Key, group.Value.Select(row => dataFrame.Rows[row])));

    public override DataFrame Count(params string[] columnNames) =>
        Aggregate(
            columnNames,
            column => new Int64DataFrameColumn(column.Name),
            (column, rows) => rows.LongCount(column.IsValid)
        );

    public override DataFrame First(params string[] columnNames) =>
        Aggregate(columnNames, Empty, (column, rows) => column[rows.First()]);

    public override DataFrame Head(int numberOfRows) => Rows(group => group.Take(numberOfRows));

    public override DataFrame Tail(int numberOfRows) => Rows(group => group.TakeLast(numberOfRows));

    public override DataFrame Max(params string[] columnNames) =>
        Aggregate(columnNames, Empty, (column, rows) => column.Max(rows));

    public override DataFrame Min(params string[] columnNames) =>
        Aggregate(columnNames, Empty, (column, rows) => column.Min(rows));

    public override DataFrame Product(params string[] columnNames) =>
        Aggregate(columnNames, Empty, (column, rows) => column.Product(rows));

    public override DataFrame Sum(params string[] columnNames) =>
        Aggregate(columnNames, Empty, (column, rows) => column.Sum(rows));

    public override DataFrame Mean(params string[] columnNames) =>
        Aggregate(
            columnNames,
            column => new DoubleDataFrameColumn(column.Name),
            (column, rows) => Convert.ToDouble(column.Sum(rows)) / rows.Count
        );

    private static DataFrameColumn Empty(DataFrameColumn column) => column.Clone(new Int64DataFrameColumn("Empty"));

    private DataFrame Aggregate(
        string[] columnNames,
        Func<DataFrameColumn, DataFrameColumn> create,
        Func<DataFrameColumn, ICollection<long>, object> aggregate
    )
    {
        var keys = Fill(Empty(keyColumn), rowsByKey.Keys.Cast<object>());
        return new DataFrame(
            Others(columnNames)
                .Select(column => Fill(create(column), rowsByKey.Values.Select(rows => aggregate(column, rows))))
                .Prepend(keys)
        );
    }

    private DataFrame Rows(Func<ICollection<long>, IEnumerable<long>> choose)
    {
        var rows = new Int64DataFrameColumn("Rows", rowsByKey.Values.SelectMany(choose));
        return new DataFrame(Others([]).Prepend(keyColumn).Select(column => column.Clone(rows)));
    }

    private IEnumerable<DataFrameColumn> Others(string[] columnNames)
    {
        var columns = columnNames is { Length: > 0 }
            ? columnNames.Select(name => dataFrame.Columns[name])
            : dataFrame.Columns;
        return columns.Where(column => column != keyColumn);
    }

    private static DataFrameColumn Fill(DataFrameColumn column, IEnumerable<object> values)
    {
        foreach (var value in values)
        {
            column.Resize(column.Length + 1);
            column[column.Length - 1] = value;
        }

        return column;
    }

    private sealed class Grouping(TKey key, IEnumerable<DataFrameRow> rows) : IGrouping<TKey, DataFrameRow>
    {
        public TKey Key => key;

        public IEnumerator<DataFrameRow> GetEnumerator() => rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
