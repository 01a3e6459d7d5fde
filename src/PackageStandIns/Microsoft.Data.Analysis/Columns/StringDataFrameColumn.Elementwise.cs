namespace Microsoft.Data.Analysis;

public partial class StringDataFrameColumn
{
    public static StringDataFrameColumn operator +(StringDataFrameColumn column, string value) => column.Add(value);

    public StringDataFrameColumn Add(string value, bool inPlace = false)
    {
        var result = inPlace ? this : Clone();
        result.ApplyElementwise((old, _) => old + value);
        return result;
    }

    public override DataFrameColumn Add<T>(T value, bool inPlace = false) => Add(value.ToString(), inPlace);

    /// <summary>Joins the two columns' texts row by row; null is the empty text.</summary>
    public override DataFrameColumn Add(DataFrameColumn column, bool inPlace = false)
    {
        if (Length != column.Length)
            throw new ArgumentException(Messages.MismatchedColumnLengths, nameof(column));

        var result = inPlace ? this : Clone();
        result.ApplyElementwise((old, row) => old + column[row]);
        return result;
    }

    public PrimitiveDataFrameColumn<bool> ElementwiseEquals(string value) => Compare(_ => value, equal: true);

    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) =>
        value is DataFrameColumn column ? ElementwiseEquals(column) : ElementwiseEquals(value?.ToString());

    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) =>
        Compare(Texts(column), equal: true);

    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(string value) => Compare(_ => value, equal: false);

    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) =>
        value is DataFrameColumn column ? ElementwiseNotEquals(column) : ElementwiseNotEquals(value?.ToString());

    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) =>
        Compare(Texts(column), equal: false);

    private Func<long, string> Texts(DataFrameColumn column) =>
        Length == column.Length
            ? row => column[row]?.ToString()
            : throw new ArgumentException(Messages.MismatchedColumnLengths, nameof(column));

    private BooleanDataFrameColumn Compare(Func<long, string> other, bool equal) =>
        new(Name, RowNumbers().Select(row => this[row] == other(row) == equal));
}
