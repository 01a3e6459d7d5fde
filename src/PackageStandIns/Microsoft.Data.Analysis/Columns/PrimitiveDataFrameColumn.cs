using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A column of numbers, booleans, dates or another value type.</summary>
public partial class PrimitiveDataFrameColumn<T> : DataFrameColumn, IEnumerable<T?>
    where T : unmanaged
{
    private readonly List<T?> values = [];

    public PrimitiveDataFrameColumn(string name, IEnumerable<T?> values)
        : base(name, 0, typeof(T))
    {
        this.values.AddRange(values);
        Length = this.values.Count;
    }

    public PrimitiveDataFrameColumn(string name, IEnumerable<T> values)
        : this(name, values.Select(value => (T?)value)) { }

    /// <summary>A column of that many nulls.</summary>
    public PrimitiveDataFrameColumn(string name, long length = 0)
        : this(name, Enumerable.Repeat<T?>(null, checked((int)length))) { }

    public override long NullCount => values.LongCount(value => value is null);

    public new T? this[long rowIndex]
    {
        get
        {
            CheckIndex(rowIndex);
            return values[(int)rowIndex];
        }
        set
        {
            CheckIndex(rowIndex);
            values[(int)rowIndex] = value;
        }
    }

    public new IReadOnlyList<T?> this[long startIndex, int length]
    {
        get
        {
            CheckIndex(startIndex);
            return values.GetRange((int)startIndex, (int)Math.Min(length, Length - startIndex));
        }
    }

    public void Append(T? value) => AppendMany(value, 1);

    public void AppendMany(T? value, long count)
    {
        values.AddRange(Enumerable.Repeat(value, checked((int)count)));
        Length += count;
    }

    public new PrimitiveDataFrameColumn<T> Clone(long numberOfNullsToAppend = 0) =>
        (PrimitiveDataFrameColumn<T>)CloneImplementation(numberOfNullsToAppend);

    public new PrimitiveDataFrameColumn<T> Clone(
        DataFrameColumn mapIndices,
        bool invertMapIndices = false,
        long numberOfNullsToAppend = 0
    ) => (PrimitiveDataFrameColumn<T>)CloneImplementation(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <summary>A new column called Result with what the function makes of each value.</summary>
    public PrimitiveDataFrameColumn<TResult> Apply<TResult>(Func<T?, TResult?> func)
        where TResult : unmanaged => new("Result", values.Select(func));

    /// <summary>Replaces each value by what the function makes of it and its row.</summary>
    public void ApplyElementwise(Func<T?, long, T?> func)
    {
        for (var i = 0; i < values.Count; i++)
            values[i] = func(values[i], i);
    }

    public PrimitiveDataFrameColumn<T> FillNulls(T value, bool inPlace = false)
    {
        var column = inPlace ? this : Clone();
        column.ApplyElementwise((old, _) => old ?? value);
        return column;
    }

    /// <summary>The values within the bounds, which are inside.</summary>
    public PrimitiveDataFrameColumn<T> Filter(T min, T max)
    {
        var order = Comparer<T>.Default;
        return new PrimitiveDataFrameColumn<T>(
            Name,
            values.Where(v => v is { } x && order.Compare(x, min) >= 0 && order.Compare(x, max) <= 0)
        );
    }

    public override bool IsNumericColumn() =>
        typeof(T) != typeof(bool) && typeof(T) != typeof(char) && typeof(T) != typeof(DateTime);

    public override DataFrame ValueCounts()
    {
        var groups = RowsByValue();
        var keys = CreateNewColumn("Values");
        foreach (var key in groups.Keys)
            keys.Append(key);

        return new DataFrame(keys, new Int64DataFrameColumn("Counts", groups.Values.Select(rows => (long)rows.Count)));
    }

    public override GroupBy GroupBy(int columnIndex, DataFrame parent) =>
        new GroupBy<T>(parent, columnIndex, RowsByValue());

    public override string ToString() => $"{Name}: {string.Concat(values.Select(v => $"{v?.ToString() ?? "null"} "))}";

    public IEnumerator<T?> GetEnumerator() => values.GetEnumerator();

    protected internal override void Resize(long length) => AppendMany(null, length - Length);

    protected virtual PrimitiveDataFrameColumn<T> CreateNewColumn(string name, long length = 0) => new(name, length);

    protected override IEnumerator GetEnumeratorCore() => GetEnumerator();

    protected override object GetValue(long rowIndex) => this[rowIndex];

    protected override void SetValue(long rowIndex, object value)
    {
        if (value is not (null or T))
            throw new ArgumentException(Messages.MismatchedValueType(DataType), nameof(value));

        this[rowIndex] = (T?)value;
    }

    protected override IReadOnlyList<object> GetValues(long startIndex, int length) =>
        this[startIndex, length].Select(value => (object)value).ToList();

    protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend) =>
        CloneImplementation(null, false, numberOfNullsToAppend);

    protected override DataFrameColumn CloneImplementation(
        DataFrameColumn mapIndices,
        bool invertMapIndices,
        long numberOfNullsToAppend
    )
    {
        var clone = CreateNewColumn(Name);
        foreach (var row in MappedRows(mapIndices, invertMapIndices))
            clone.Append(row is { } index ? this[index] : null);

        clone.AppendMany(null, numberOfNullsToAppend);
        return clone;
    }

    protected override DataFrameColumn FillNullsImplementation(object value, bool inPlace) =>
        FillNulls(ChangeType(value), inPlace);

    internal override int CompareRows(long left, long right) =>
        Comparer<T?>.Default.Compare(values[(int)left], values[(int)right]);

    private static T ChangeType(object value) => value is T same ? same : (T)Convert.ChangeType(value, typeof(T));

    private Dictionary<T, ICollection<long>> RowsByValue()
    {
        var groups = new Dictionary<T, ICollection<long>>();
        foreach (var row in RowNumbers())
        {
            if (this[row] is not { } value)
                continue;

            if (!groups.TryGetValue(value, out var rows))
                groups[value] = rows = [];
            rows.Add(row);
        }

        return groups;
    }
}
