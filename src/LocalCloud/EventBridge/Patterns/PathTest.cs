namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// A field of an alternative by the number of its path, and how the fields of one alternative hold together.
/// </summary>
internal sealed class PathTest(int path, ValueTest[] values)
{
    public int Path => path;

    public ValueTest[] Values => values;

    public bool MayBeAbsent { get; } = values.Any(v => v is Absent);

    /// <summary>
    /// Whether all tests hold, each for a value of its field, with no two values from different elements of one array.
    /// </summary>
    /// <param name="tests">
    /// In the order of their paths: a field that must be absent is so beside the elements chosen before it.
    /// </param>
    public static bool AllHold(ReadOnlySpan<PathTest> tests, EventFields fields) => Hold(tests, [], fields);

    private static bool Hold(ReadOnlySpan<PathTest> tests, EventFields.ArrayElement[] chosen, EventFields fields)
    {
        if (tests.Length == 0)
        {
            return true;
        }
        var test = tests[0];
        var leaves = fields[test.Path];
        if (test.MayBeAbsent && !AnyConsistent(leaves, chosen) && Hold(tests[1..], chosen, fields))
        {
            return true;
        }
        var triedOutsideArrays = false;
        foreach (ref readonly var leaf in leaves)
        {
            // Values outside of elements leave the same choices to the rest: one of them is enough.
            var outside = leaf.Within.Length == 0;
            if ((outside && triedOutsideArrays) || !Consistent(chosen, leaf.Within) || !test.Accepts(leaf.Value))
            {
                continue;
            }
            triedOutsideArrays |= outside;
            if (Hold(tests[1..], Join(chosen, leaf.Within), fields))
            {
                return true;
            }
        }
        return false;
    }

    private static bool AnyConsistent(ReadOnlySpan<EventFields.Leaf> leaves, EventFields.ArrayElement[] chosen)
    {
        foreach (ref readonly var leaf in leaves)
        {
            if (Consistent(chosen, leaf.Within))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Consistent(EventFields.ArrayElement[] chosen, EventFields.ArrayElement[] within)
    {
        foreach (var element in within)
        {
            foreach (var other in chosen)
            {
                if (other.Array == element.Array && other.Index != element.Index)
                {
                    return false;
                }
            }
        }
        return true;
    }

    private static EventFields.ArrayElement[] Join(
        EventFields.ArrayElement[] chosen,
        EventFields.ArrayElement[] within
    ) =>
        within.Length == 0 ? chosen
        : chosen.Length == 0 ? within
        : [.. chosen.Union(within)];

    private bool Accepts(in FieldValue value)
    {
        foreach (var test in values)
        {
            if (test.Matches(value))
            {
                return true;
            }
        }
        return false;
    }
}
