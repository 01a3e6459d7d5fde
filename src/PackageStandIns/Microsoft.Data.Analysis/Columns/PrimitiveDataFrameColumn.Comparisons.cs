namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) =>
        Compare(column, order => order == 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<U>(U value) => Compare(value, order => order == 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) =>
        Compare(column, order => order != 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<U>(U value) =>
        Compare(value, order => order != 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) =>
        Compare(column, order => order > 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<U>(U value) =>
        Compare(value, order => order > 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) =>
        Compare(column, order => order >= 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<U>(U value) =>
        Compare(value, order => order >= 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) =>
        Compare(column, order => order < 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThan<U>(U value) =>
        Compare(value, order => order < 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) =>
        Compare(column, order => order <= 0);

    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<U>(U value) =>
        Compare(value, order => order <= 0);

    // As in the real library a null compares as the type's zero, since that is what its buffer holds there.
    private BooleanDataFrameColumn Compare<U>(U right, Func<int, bool> holds)
    {
        var column = right as DataFrameColumn;
        if (column is not null && column.Length != Length)
            throw new ArgumentException(Messages.MismatchedColumnLengths, nameof(column));

        var result = new BooleanDataFrameColumn(Name, Length);
        for (long i = 0; i < Length; i++)
            result[i] = holds(Order(this[i].GetValueOrDefault(), column is null ? right : column[i] ?? default(T)));

        return result;
    }

    // Numbers of different types compare by value, so 1 equals 1.0.
    private static int Order(T left, object right) =>
        right is T same
            ? Comparer<T>.Default.Compare(left, same)
            : Convert.ToDouble(left).CompareTo(Convert.ToDouble(right));
}
