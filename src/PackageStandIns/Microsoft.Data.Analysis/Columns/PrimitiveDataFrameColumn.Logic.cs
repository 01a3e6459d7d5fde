namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    public override DataFrameColumn And(DataFrameColumn column, bool inPlace = false) =>
        Combine(nameof(And), column, inPlace, (left, right) => left & right);

    public override DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) =>
        Combine(nameof(Or), column, inPlace, (left, right) => left | right);

    public override DataFrameColumn Xor(DataFrameColumn column, bool inPlace = false) =>
        Combine(nameof(Xor), column, inPlace, (left, right) => left ^ right);

    private DataFrameColumn Combine(
        string operation,
        DataFrameColumn column,
        bool inPlace,
        Func<bool, bool, bool> combine
    )
    {
        if (this is not PrimitiveDataFrameColumn<bool> left || column is not PrimitiveDataFrameColumn<bool> right)
            throw NotThere(operation);

        if (left.Length != right.Length)
            throw new ArgumentException(Messages.MismatchedColumnLengths, nameof(column));

        var result = inPlace ? left : left.Clone();
        result.ApplyElementwise((value, row) => value is { } l && right[row] is { } r ? combine(l, r) : null);
        return result;
    }
}
