using Jsonata.Functions;

namespace Jsonata.Evaluation;

/// <summary>Tuples: a value and what a path bound on the way to it, as an object whose "@" is the value.</summary>
internal static class Tuples
{
    public const string Item = "@";

    public static ValueMap Of(object? item) => new() { [Item] = item };

    /// <summary>The tuples of one group as one: of each name, the values of all.</summary>
    public static ValueMap Reduce(object? tuples, Run run)
    {
        if (tuples is not ValueList list)
        {
            return ((ValueMap)tuples!).Copy();
        }
        var result = new ValueMap();
        foreach (var tuple in list)
        {
            foreach (var (name, value) in ((ValueMap)tuple!).Pairs())
            {
                result[name] = result.Contains(name) ? ArrayFunctions.Append(result[name], value, run) : value;
            }
        }
        return result;
    }
}
