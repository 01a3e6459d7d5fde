namespace Jsonata.Functions;

/// <summary>https://docs.jsonata.org/aggregation-functions</summary>
internal static class AggregateFunctions
{
    public static IEnumerable<NativeFunction> All =>
        [
            new("sum", "<a<n>:n>", (a, _) => Of(a[0], values => values.Sum())),
            new("count", "<a:n>", (a, _) => Value.Of(Count(a[0]))),
            new("max", "<a<n>:n>", (a, _) => OfSome(a[0], values => values.Max())),
            new("min", "<a<n>:n>", (a, _) => OfSome(a[0], values => values.Min())),
            new("average", "<a<n>:n>", (a, _) => OfSome(a[0], values => values.Sum() / values.Count())),
        ];

    private static int Count(object? value) =>
        value switch
        {
            null => 0,
            ValueList list => list.Count,
            _ => 1,
        };

    private static object? Of(object? list, Func<IEnumerable<double>, double> compute) =>
        list is ValueList values ? Value.Of(compute(values.Select(v => v is double n ? n : double.NaN))) : null;

    private static object? OfSome(object? list, Func<IEnumerable<double>, double> compute) =>
        list is ValueList { Count: > 0 } ? Of(list, compute) : null;
}
