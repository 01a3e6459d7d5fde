using System.Collections;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A named column of values of one type; any of them can be null.</summary>
public abstract partial class DataFrameColumn : IEnumerable
{
    protected DataFrameColumn(string name, long length, Type type)
    {
        Name = name;
        Length = length;
        DataType = type;
    }

    public string Name { get; private set; }

    public long Length { get; protected set; }

    public Type DataType { get; }

    public abstract long NullCount { get; }

    public object this[long rowIndex]
    {
        get => GetValue(rowIndex);
        set => SetValue(rowIndex, value);
    }

    public IReadOnlyList<object> this[long startIndex, int length] => GetValues(startIndex, length);

    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T?> values)
        where T : unmanaged => new(name, values);

    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T> values)
        where T : unmanaged => new(name, values);

    public static StringDataFrameColumn Create(string name, IEnumerable<string> values) => new(name, values);

    public void SetName(string newName) => Name = newName;

    public virtual bool IsValid(long index) => this[index] is not null;

    public DataFrameColumn Clone(long numberOfNullsToAppend = 0) => CloneImplementation(numberOfNullsToAppend);

    /// <summary>The values at these indices (int or long), or those where a filter (bool) is true.</summary>
    public DataFrameColumn Clone(
        DataFrameColumn mapIndices,
        bool invertMapIndices = false,
        long numberOfNullsToAppend = 0
    ) => CloneImplementation(mapIndices, invertMapIndices, numberOfNullsToAppend);

    public DataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) =>
        Clone(GetSortIndices(ascending, putNullValuesLast));

    public virtual DataFrameColumn FillNulls(object value, bool inPlace = false) =>
        FillNullsImplementation(value, inPlace);

    public virtual DataFrameColumn DropNulls() =>
        Clone(new BooleanDataFrameColumn("Filter", RowNumbers().Select(row => IsValid(row))));

    /// <summary>Each value with how often it is there, nulls left out, in the columns Values and Counts.</summary>
    public virtual DataFrame ValueCounts() => throw NotThere(nameof(ValueCounts));

    public virtual GroupBy GroupBy(int columnIndex, DataFrame parent) => throw NotThere(nameof(GroupBy));

    public virtual bool IsNumericColumn() => false;

    public virtual bool HasDescription() => false;

    /// <summary>The column's type and the number of its values that are not null, as strings.</summary>
    public virtual StringDataFrameColumn Info() => new(Name, [DataType.ToString(), (Length - NullCount).ToString()]);

    public virtual DataFrameColumn Description() => throw NotThere(nameof(Description));

    public override string ToString() => ToString(DataFrame.DefaultMaxRowsToShowInPreview);

    public string ToString(long rowsToShow)
    {
        var text = new StringBuilder(Name);
        foreach (var row in RowNumbers().Take((int)Math.Min(rowsToShow, Length)))
            text.Append(this[row] ?? "null").AppendLine();

        if (rowsToShow < Length)
            text.AppendLine(Messages.AmountOfRowsShown(rowsToShow, Length));

        return text.Append($"Name: {Name}, Type: {DataType}").ToString();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumeratorCore();

    protected internal abstract void Resize(long length);

    protected abstract IEnumerator GetEnumeratorCore();

    protected abstract object GetValue(long rowIndex);

    protected abstract void SetValue(long rowIndex, object value);

    protected abstract IReadOnlyList<object> GetValues(long startIndex, int length);

    protected abstract DataFrameColumn CloneImplementation(long numberOfNullsToAppend);

    protected abstract DataFrameColumn CloneImplementation(
        DataFrameColumn mapIndices,
        bool invertMapIndices,
        long numberOfNullsToAppend
    );

    protected abstract DataFrameColumn FillNullsImplementation(object value, bool inPlace);

    internal abstract int CompareRows(long left, long right);

    internal Int64DataFrameColumn GetSortIndices(bool ascending, bool putNullValuesLast)
    {
        var rows = RowNumbers().ToLookup(row => IsValid(row));
        var sorted = rows[true].Order(Comparer<long>.Create(CompareRows));
        var inOrder = ascending ? sorted : sorted.Reverse();
        return new Int64DataFrameColumn(
            "SortIndices",
            putNullValuesLast ? inOrder.Concat(rows[false]) : rows[false].Concat(inOrder)
        );
    }

    private protected IEnumerable<long> RowNumbers()
    {
        for (long row = 0; row < Length; row++)
            yield return row;
    }

    private protected void CheckIndex(long rowIndex)
    {
        if (rowIndex < 0 || rowIndex >= Length)
            throw new ArgumentOutOfRangeException(nameof(rowIndex), rowIndex, Messages.IndexOutOfRange);
    }

    /// <summary>The rows that a mapping of the types int, long or bool asks for; null stands for no row.</summary>
    private protected IEnumerable<long?> MappedRows(DataFrameColumn mapIndices, bool invertMapIndices)
    {
        if (mapIndices is null)
            return RowNumbers().Select(row => (long?)row);

        if (mapIndices is PrimitiveDataFrameColumn<bool> filter)
        {
            if (filter.Length > Length)
                throw new ArgumentException(Messages.MapIndicesExceedsColumnLength, nameof(mapIndices));

            return filter.RowNumbers().Where(row => filter[row] == true).Select(row => (long?)row);
        }

        var rows = mapIndices switch
        {
            PrimitiveDataFrameColumn<long> longs => longs,
            PrimitiveDataFrameColumn<int> ints => ints.Select(row => (long?)row),
            _ => throw new ArgumentException(
                $"Expected value to be of type {typeof(long)}, {typeof(int)} or {typeof(bool)}",
                nameof(mapIndices)
            ),
        };
        return invertMapIndices ? rows.Reverse() : rows;
    }
}
