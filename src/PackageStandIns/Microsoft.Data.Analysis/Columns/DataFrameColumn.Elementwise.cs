namespace Microsoft.Data.Analysis;

/// <summary>
/// Arithmetic, logic and comparisons, element by element. A result is of the column's own type when both sides are of
/// it, else decimal or double. A column without the operation throws NotImplementedException, as in the library.
/// </summary>
public abstract partial class DataFrameColumn
{
    public virtual DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => throw NotThere(nameof(Add));

    public virtual DataFrameColumn Add<T>(T value, bool inPlace = false) => throw NotThere(nameof(Add));

    public virtual DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) =>
        throw NotThere(nameof(Subtract));

    public virtual DataFrameColumn Subtract<T>(T value, bool inPlace = false) => throw NotThere(nameof(Subtract));

    public virtual DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) =>
        throw NotThere(nameof(Multiply));

    public virtual DataFrameColumn Multiply<T>(T value, bool inPlace = false) => throw NotThere(nameof(Multiply));

    public virtual DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) =>
        throw NotThere(nameof(Divide));

    public virtual DataFrameColumn Divide<T>(T value, bool inPlace = false) => throw NotThere(nameof(Divide));

    public virtual DataFrameColumn Modulo(DataFrameColumn column, bool inPlace = false) =>
        throw NotThere(nameof(Modulo));

    public virtual DataFrameColumn Modulo<T>(T value, bool inPlace = false) => throw NotThere(nameof(Modulo));

    public virtual DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => throw NotThere(nameof(And));

    public virtual DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => throw NotThere(nameof(Or));

    public virtual DataFrameColumn Xor(DataFrameColumn column, bool inPlace = false) => throw NotThere(nameof(Xor));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) =>
        throw NotThere(nameof(ElementwiseEquals));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) =>
        throw NotThere(nameof(ElementwiseEquals));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) =>
        throw NotThere(nameof(ElementwiseNotEquals));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) =>
        throw NotThere(nameof(ElementwiseNotEquals));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) =>
        throw NotThere(nameof(ElementwiseGreaterThan));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<T>(T value) =>
        throw NotThere(nameof(ElementwiseGreaterThan));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) =>
        throw NotThere(nameof(ElementwiseGreaterThanOrEqual));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<T>(T value) =>
        throw NotThere(nameof(ElementwiseGreaterThanOrEqual));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) =>
        throw NotThere(nameof(ElementwiseLessThan));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan<T>(T value) =>
        throw NotThere(nameof(ElementwiseLessThan));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) =>
        throw NotThere(nameof(ElementwiseLessThanOrEqual));

    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<T>(T value) =>
        throw NotThere(nameof(ElementwiseLessThanOrEqual));

    private protected NotImplementedException NotThere(string operation) =>
        new(Messages.NoSuchOperation(operation, DataType));
}
