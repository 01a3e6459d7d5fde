namespace Jsonata.Functions;

/// <summary>All functions of the language, by name.</summary>
internal static class Library
{
    public static readonly Scope Scope = Scope.Of(
        (
            (IEnumerable<IEnumerable<NativeFunction>>)
                [
                    NumberFunctions.All,
                    AggregateFunctions.All,
                    TextFunctions.All,
                    MatchFunctions.All,
                    EncodingFunctions.All,
                    ArrayFunctions.All,
                    ObjectFunctions.All,
                    HigherOrderFunctions.All,
                    GeneralFunctions.All,
                    DateFunctions.All,
                ]
        )
            .SelectMany(group => group)
            .ToDictionary(f => f.Name, object? (f) => f)
    );
}
