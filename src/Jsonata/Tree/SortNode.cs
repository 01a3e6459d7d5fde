namespace Jsonata.Tree;

/// <summary><c>^(…)</c>: the order of a path's values. It is a step of a path, and takes all values at once.</summary>
internal sealed class SortNode(int position, IReadOnlyList<SortTerm> terms) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run) => Sort((ValueList)input!, scope, run);

    public ValueList Sort(ValueList values, Scope scope, Run run) =>
        MergeSort.Sort(values, (a, b) => Compare(a, b, values.IsTuples, scope, run) > 0);

    private int Compare(object? a, object? b, bool areTuples, Scope scope, Run run)
    {
        foreach (var term in terms)
        {
            var sign = Compare(Key(term, a, areTuples, scope, run), Key(term, b, areTuples, scope, run), term);
            if (sign != 0)
            {
                return sign;
            }
        }
        return 0;
    }

    private static object? Key(SortTerm term, object? value, bool isTuple, Scope scope, Run run) =>
        isTuple && value is ValueMap tuple
            ? term.Key.Evaluate(tuple[Tuples.Item], scope.With(tuple), run)
            : term.Key.Evaluate(value, scope, run);

    /// <summary>Undefined comes last, whatever the order.</summary>
    private int Compare(object? a, object? b, SortTerm term)
    {
        if (a is null || b is null)
        {
            return (a is null ? 1 : 0) - (b is null ? 1 : 0);
        }
        if (a is not (string or double) || b is not (string or double))
        {
            throw new JsonataException("T2008", a is string or double ? b : a) { Position = Position };
        }
        var sign = (a, b) switch
        {
            (double x, double y) => x.CompareTo(y),
            (string x, string y) => string.CompareOrdinal(x, y),
            _ => throw new JsonataException("T2007", a, b) { Position = Position },
        };
        return term.IsDescending ? -sign : sign;
    }
}

internal sealed record SortTerm(Node Key, bool IsDescending);
