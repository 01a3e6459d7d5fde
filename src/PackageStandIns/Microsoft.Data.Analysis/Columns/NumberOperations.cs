using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>The arithmetic of a number type, by the name of the operation.</summary>
internal static class NumberOperations
{
    public static Func<T, T, T> Find<T>(string operation) =>
        (Func<T, T, T>)
            typeof(NumberOperations).GetMethod(nameof(Create)).MakeGenericMethod(typeof(T)).Invoke(null, [operation]);

    public static Func<T, T, T> Create<T>(string operation)
        where T : INumber<T> =>
        operation switch
        {
            nameof(DataFrameColumn.Add) => (left, right) => left + right,
            nameof(DataFrameColumn.Subtract) => (left, right) => left - right,
            nameof(DataFrameColumn.Multiply) => (left, right) => left * right,
            nameof(DataFrameColumn.Divide) => (left, right) => left / right,
            nameof(DataFrameColumn.Modulo) => (left, right) => left % right,
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "Not an arithmetic operation."),
        };
}
