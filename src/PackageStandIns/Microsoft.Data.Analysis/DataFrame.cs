namespace Microsoft.Data.Analysis;

/// <summary>A table in memory: named columns of one type and one length.</summary>
public partial class DataFrame
{
    public DataFrame(IEnumerable<DataFrameColumn> columns)
    {
        Columns = new DataFrameColumnCollection(columns);
        Rows = new DataFrameRowCollection(this);
    }

    public DataFrame(params DataFrameColumn[] columns)
        : this((IEnumerable<DataFrameColumn>)columns) { }

    public DataFrameColumnCollection Columns { get; }

    public DataFrameRowCollection Rows { get; }

    public object this[long rowIndex, int columnIndex]
    {
        get => Columns[columnIndex][rowIndex];
        set => Columns[columnIndex][rowIndex] = value;
    }

    /// <summary>A column by its name; setting it adds the column or replaces the one of that name.</summary>
    public DataFrameColumn this[string columnName]
    {
        get => Columns[columnName];
        set => Columns[columnName] = value;
    }

    public DataFrame this[PrimitiveDataFrameColumn<bool> rowFilter] => Filter(rowFilter);

    public DataFrame this[PrimitiveDataFrameColumn<int> rowIndices] => Filter(rowIndices);

    public DataFrame this[PrimitiveDataFrameColumn<long> rowIndices] => Filter(rowIndices);

    public DataFrame this[IEnumerable<int> rowIndices] => Filter(new Int32DataFrameColumn("Filter", rowIndices));

    public DataFrame this[IEnumerable<long> rowIndices] => Filter(new Int64DataFrameColumn("Filter", rowIndices));

    public DataFrame this[IEnumerable<bool> rowFilter] => Filter(new BooleanDataFrameColumn("Filter", rowFilter));

    /// <summary>The rows for which the filter is true; where it is null or false they are left out.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<bool> filter) => CloneRows(filter);

    /// <summary>The rows with these indices, in this order.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<int> rowIndices) => CloneRows(rowIndices);

    /// <summary>The rows with these indices, in this order.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<long> rowIndices) => CloneRows(rowIndices);

    public DataFrame Clone() => new(Columns.Select(column => column.Clone()));

    public DataFrame Head(int numberOfRows) => this[Enumerable.Range(0, numberOfRows)];

    public DataFrame Tail(int numberOfRows) =>
        this[Enumerable.Range(0, numberOfRows).Select(i => Rows.Count - numberOfRows + i)];

    /// <summary>A random choice of rows, no row twice.</summary>
    public DataFrame Sample(int numberOfRows)
    {
        if (numberOfRows > Rows.Count)
            throw new ArgumentException(Messages.ExceedsNumberOfRows(Rows.Count), nameof(numberOfRows));

        var indices = Enumerable.Range(0, (int)Rows.Count).ToArray();
        Random.Shared.Shuffle(indices);
        return this[indices.Take(numberOfRows)];
    }

    /// <summary>A new table sorted by a column, with its nulls last unless told otherwise.</summary>
    public DataFrame OrderBy(string columnName, bool ascending = true, bool putNullValuesLast = true) =>
        Filter(Columns[columnName].GetSortIndices(ascending, putNullValuesLast));

    public DataFrame OrderByDescending(string columnName, bool putNullValuesLast = true) =>
        OrderBy(columnName, ascending: false, putNullValuesLast);

    public DataFrame AddPrefix(string prefix, bool inPlace = false) => Rename(name => prefix + name, inPlace);

    public DataFrame AddSuffix(string suffix, bool inPlace = false) => Rename(name => name + suffix, inPlace);

    /// <summary>Leaves out the rows in which any value is null, or those in which all are.</summary>
    public DataFrame DropNulls(DropNullOptions options = DropNullOptions.Any)
    {
        var rows = Enumerable.Range(0, (int)Rows.Count);
        return this[
            rows.Where(row =>
                options == DropNullOptions.Any
                    ? Columns.All(column => column.IsValid(row))
                    : Columns.Any(column => column.IsValid(row))
            )
        ];
    }

    public DataFrame FillNulls(object value, bool inPlace = false)
    {
        var result = inPlace ? this : Clone();
        foreach (var column in result.Columns)
            column.FillNulls(value, inPlace: true);

        return result;
    }

    private DataFrame CloneRows(DataFrameColumn mapIndices) => new(Columns.Select(column => column.Clone(mapIndices)));

    private DataFrame Rename(Func<string, string> rename, bool inPlace)
    {
        var result = inPlace ? this : Clone();
        foreach (var column in result.Columns)
            column.SetName(rename(column.Name));

        return result;
    }
}
