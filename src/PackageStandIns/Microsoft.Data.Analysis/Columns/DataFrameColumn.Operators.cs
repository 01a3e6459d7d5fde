namespace Microsoft.Data.Analysis;

public abstract partial class DataFrameColumn
{
    public static DataFrameColumn operator +(DataFrameColumn left, DataFrameColumn right) => left.Add(right);

    public static DataFrameColumn operator +(DataFrameColumn left, int right) => left.Add(right);

    public static DataFrameColumn operator +(DataFrameColumn left, long right) => left.Add(right);

    public static DataFrameColumn operator +(DataFrameColumn left, double right) => left.Add(right);

    public static DataFrameColumn operator +(DataFrameColumn left, decimal right) => left.Add(right);

    public static DataFrameColumn operator -(DataFrameColumn left, DataFrameColumn right) => left.Subtract(right);

    public static DataFrameColumn operator -(DataFrameColumn left, int right) => left.Subtract(right);

    public static DataFrameColumn operator -(DataFrameColumn left, long right) => left.Subtract(right);

    public static DataFrameColumn operator -(DataFrameColumn left, double right) => left.Subtract(right);

    public static DataFrameColumn operator -(DataFrameColumn left, decimal right) => left.Subtract(right);

    public static DataFrameColumn operator *(DataFrameColumn left, DataFrameColumn right) => left.Multiply(right);

    public static DataFrameColumn operator *(DataFrameColumn left, int right) => left.Multiply(right);

    public static DataFrameColumn operator *(DataFrameColumn left, long right) => left.Multiply(right);

    public static DataFrameColumn operator *(DataFrameColumn left, double right) => left.Multiply(right);

    public static DataFrameColumn operator *(DataFrameColumn left, decimal right) => left.Multiply(right);

    public static DataFrameColumn operator /(DataFrameColumn left, DataFrameColumn right) => left.Divide(right);

    public static DataFrameColumn operator /(DataFrameColumn left, int right) => left.Divide(right);

    public static DataFrameColumn operator /(DataFrameColumn left, long right) => left.Divide(right);

    public static DataFrameColumn operator /(DataFrameColumn left, double right) => left.Divide(right);

    public static DataFrameColumn operator /(DataFrameColumn left, decimal right) => left.Divide(right);

    public static DataFrameColumn operator %(DataFrameColumn left, DataFrameColumn right) => left.Modulo(right);

    public static DataFrameColumn operator %(DataFrameColumn left, int right) => left.Modulo(right);

    public static DataFrameColumn operator %(DataFrameColumn left, long right) => left.Modulo(right);

    public static DataFrameColumn operator %(DataFrameColumn left, double right) => left.Modulo(right);

    public static DataFrameColumn operator %(DataFrameColumn left, decimal right) => left.Modulo(right);

    public static DataFrameColumn operator &(DataFrameColumn left, DataFrameColumn right) => left.And(right);

    public static DataFrameColumn operator |(DataFrameColumn left, DataFrameColumn right) => left.Or(right);

    public static DataFrameColumn operator ^(DataFrameColumn left, DataFrameColumn right) => left.Xor(right);
}
