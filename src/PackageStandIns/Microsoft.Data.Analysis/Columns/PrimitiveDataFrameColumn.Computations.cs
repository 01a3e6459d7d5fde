namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    public override object Max(IEnumerable<long> rowIndices) => ValuesAt(rowIndices).Cast<T?>().Max();

    public override object Min(IEnumerable<long> rowIndices) => ValuesAt(rowIndices).Cast<T?>().Min();

    public override object Sum(IEnumerable<long> rowIndices) => Fold(nameof(Add), 0, rowIndices);

    public override object Product(IEnumerable<long> rowIndices) => Fold(nameof(Multiply), 1, rowIndices);

    public override double Mean() => Length == 0 ? 0 : Convert.ToDouble(Sum()) / (Length - NullCount);

    public override double Median()
    {
        var sorted = ValuesAt(RowNumbers()).Order().Select(value => Convert.ToDouble(value)).ToList();
        if (sorted.Count == 0)
            return 0;

        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public override bool HasDescription() => IsNumericColumn() || typeof(T) == typeof(DateTime);

    /// <summary>
    /// Number of values, maximum, minimum and mean; a date's are null but for the number. As in the real library
    /// the mean here divides by the number of rows, nulls included, other than <see cref="Mean"/>.
    /// </summary>
    public override DataFrameColumn Description()
    {
        var number = IsNumericColumn();
        return new PrimitiveDataFrameColumn<float>(
            Name,
            [
                Length - NullCount,
                number && Max() is { } max ? Convert.ToSingle(max) : null,
                number && Min() is { } min ? Convert.ToSingle(min) : null,
                number ? Convert.ToSingle(Sum()) / Length : null,
            ]
        );
    }

    private IEnumerable<T> ValuesAt(IEnumerable<long> rowIndices) => rowIndices.Select(row => this[row]).OfType<T>();

    private object Fold(string operation, int seed, IEnumerable<long> rowIndices) =>
        IsNumericColumn()
            ? ValuesAt(rowIndices).Aggregate(ChangeType(seed), NumberOperations.Find<T>(operation))
            : throw NotThere(operation == nameof(Add) ? nameof(Sum) : nameof(Product));
}
