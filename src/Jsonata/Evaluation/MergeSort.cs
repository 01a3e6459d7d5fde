namespace Jsonata.Evaluation;

/// <summary>
/// A stable sort that asks only whether a value comes behind another, as the reference implementation does.
/// </summary>
internal static class MergeSort
{
    public static ValueList Sort(ValueList values, Func<object?, object?, bool> isBehind)
    {
        if (values.Count <= 1)
        {
            return values;
        }
        var sorted = Sort(values.ToArray(), isBehind);
        var result = values.IsTuples ? ValueList.Tuples() : new ValueList(sorted.Length);
        foreach (var value in sorted)
        {
            result.Add(value);
        }
        return result;
    }

    private static object?[] Sort(object?[] values, Func<object?, object?, bool> isBehind)
    {
        if (values.Length <= 1)
        {
            return values;
        }
        var left = Sort(values[..(values.Length / 2)], isBehind);
        var right = Sort(values[(values.Length / 2)..], isBehind);
        var merged = new object?[values.Length];
        var (l, r) = (0, 0);
        for (var i = 0; i < merged.Length; i++)
        {
            var takesRight = l == left.Length || (r < right.Length && isBehind(left[l], right[r]));
            merged[i] = takesRight ? right[r++] : left[l++];
        }
        return merged;
    }
}
