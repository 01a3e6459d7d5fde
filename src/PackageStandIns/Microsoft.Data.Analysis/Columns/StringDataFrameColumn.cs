using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A column of strings.</summary>
public partial class StringDataFrameColumn : DataFrameColumn, IEnumerable<string>
{
    private readonly List<string> values = [];

    /// <summary>A column of that many nulls.</summary>
    public StringDataFrameColumn(string name, long length = 0)
        : this(name, Enumerable.Repeat<string>(null, checked((int)length))) { }

    public StringDataFrameColumn(string name, IEnumerable<string> values)
        : base(name, 0, typeof(string))
    {
        ArgumentNullException.ThrowIfNull(values);
        this.values.AddRange(values);
        Length = this.values.Count;
    }

    public override long NullCount => values.LongCount(value => value is null);

    public new string this[long rowIndex]
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

    public new List<string> this[long startIndex, int length]
    {
        get
        {
            CheckIndex(startIndex);
            return values.GetRange((int)startIndex, (int)Math.Min(length, Length - startIndex));
        }
    }

    public void Append(string value)
    {
        values.Add(value);
        Length++;
    }

    public new StringDataFrameColumn Clone(long numberOfNullsToAppend = 0) =>
        (StringDataFrameColumn)CloneImplementation(numberOfNullsToAppend);

    public new StringDataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) =>
        (StringDataFrameColumn)base.Sort(ascending, putNullValuesLast);

    /// <summary>Replaces each value by what the function makes of it and its row.</summary>
    public void ApplyElementwise(Func<string, long, string> func)
    {
        for (var i = 0; i < values.Count; i++)
            values[i] = func(values[i], i);
    }

    public StringDataFrameColumn FillNulls(string value, bool inPlace = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        var column = inPlace ? this : Clone();
        column.ApplyElementwise((old, _) => old ?? value);
        return column;
    }

    public override DataFrame ValueCounts()
    {
        var groups = RowsByValue();
        return new DataFrame(
            new StringDataFrameColumn("Values", groups.Keys),
            new Int64DataFrameColumn("Counts", groups.Values.Select(rows => (long)rows.Count))
        );
    }

    public override GroupBy GroupBy(int columnIndex, DataFrame parent) =>
        new GroupBy<string>(parent, columnIndex, RowsByValue());

    public IEnumerator<string> GetEnumerator() => values.GetEnumerator();

    protected internal override void Resize(long length)
    {
        while (Length < length)
            Append(null);
    }

    protected override IEnumerator GetEnumeratorCore() => GetEnumerator();

    protected override object GetValue(long rowIndex) => this[rowIndex];

    protected override void SetValue(long rowIndex, object value)
    {
        if (value is not (null or string))
            throw new ArgumentException(Messages.MismatchedValueType(typeof(string)), nameof(value));

        this[rowIndex] = (string)value;
    }

    protected override IReadOnlyList<object> GetValues(long startIndex, int length) => this[startIndex, length];

    protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend) =>
        CloneImplementation(null, false, numberOfNullsToAppend);

    protected override DataFrameColumn CloneImplementation(
        DataFrameColumn mapIndices,
        bool invertMapIndices,
        long numberOfNullsToAppend
    )
    {
        var rows = MappedRows(mapIndices, invertMapIndices).Select(row => row is { } index ? this[index] : null);
        var clone = new StringDataFrameColumn(Name, rows);
        clone.Resize(clone.Length + numberOfNullsToAppend);
        return clone;
    }

    protected override DataFrameColumn FillNullsImplementation(object value, bool inPlace) =>
        value is string text
            ? FillNulls(text, inPlace)
            : throw new ArgumentException(Messages.MismatchedValueType(typeof(string)), nameof(value));

    internal override int CompareRows(long left, long right) =>
        Comparer<string>.Default.Compare(values[(int)left], values[(int)right]);

    private Dictionary<string, ICollection<long>> RowsByValue() =>
        RowNumbers()
            .Where(row => this[row] is not null)
            .GroupBy(row => this[row])
            .ToDictionary(group => group.Key, ICollection<long> (group) => group.ToList());
}
