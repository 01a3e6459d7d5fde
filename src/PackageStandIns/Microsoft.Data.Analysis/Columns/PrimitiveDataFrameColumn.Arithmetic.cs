namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    public override DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) =>
        Calculate(nameof(Add), column, inPlace);

    public override DataFrameColumn Add<U>(U value, bool inPlace = false) => Calculate(nameof(Add), value, inPlace);

    public override DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) =>
        Calculate(nameof(Subtract), column, inPlace);

    public override DataFrameColumn Subtract<U>(U value, bool inPlace = false) =>
        Calculate(nameof(Subtract), value, inPlace);

    public override DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) =>
        Calculate(nameof(Multiply), column, inPlace);

    public override DataFrameColumn Multiply<U>(U value, bool inPlace = false) =>
        Calculate(nameof(Multiply), value, inPlace);

    public override DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) =>
        Calculate(nameof(Divide), column, inPlace);

    public override DataFrameColumn Divide<U>(U value, bool inPlace = false) =>
        Calculate(nameof(Divide), value, inPlace);

    public override DataFrameColumn Modulo(DataFrameColumn column, bool inPlace = false) =>
        Calculate(nameof(Modulo), column, inPlace);

    public override DataFrameColumn Modulo<U>(U value, bool inPlace = false) =>
        Calculate(nameof(Modulo), value, inPlace);

    internal DataFrameColumn Calculate<U>(string operation, U right, bool inPlace)
    {
        var column = right as DataFrameColumn;
        var rightType = column?.DataType ?? typeof(U);
        if (!IsNumericColumn() || column?.IsNumericColumn() == false)
            throw NotThere(operation);

        if (column is not null && column.Length != Length)
            throw new ArgumentException(Messages.MismatchedColumnLengths, nameof(column));

        if (rightType == typeof(T) || typeof(T) == typeof(decimal) || typeof(T) == typeof(double))
            return CalculateAs(inPlace ? this : Clone(), operation, right, column);

        if (inPlace)
            throw new ArgumentException(Messages.MismatchedColumnValueType(typeof(T)), nameof(right));

        return rightType == typeof(decimal)
            ? ConvertTo(new DecimalDataFrameColumn(Name, Length)).Calculate(operation, right, inPlace: true)
            : ConvertTo(new DoubleDataFrameColumn(Name, Length)).Calculate(operation, right, inPlace: true);
    }

    private static PrimitiveDataFrameColumn<T> CalculateAs(
        PrimitiveDataFrameColumn<T> left,
        string operation,
        object value,
        DataFrameColumn column
    )
    {
        var function = NumberOperations.Find<T>(operation);
        for (long i = 0; i < left.Length; i++)
        {
            var right = column is null ? value : column[i];
            left[i] = left[i] is { } l && right is not null ? function(l, ChangeType(right)) : null;
        }

        return left;
    }

    private TColumn ConvertTo<TColumn>(TColumn target)
        where TColumn : DataFrameColumn
    {
        for (long i = 0; i < Length; i++)
            target[i] = this[i] is { } value ? Convert.ChangeType(value, target.DataType) : null;

        return target;
    }
}
