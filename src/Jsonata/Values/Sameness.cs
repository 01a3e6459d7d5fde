namespace Jsonata.Values;

/// <summary>Whether two values are equal: by type and content, objects whatever their order.</summary>
internal static class Sameness
{
    public static bool Equal(object? left, object? right, Run run, int depth = 0)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }
        switch (left, right)
        {
            case (double a, double b):
                return a == b;
            case (string a, string b):
                return a == b;
            case (bool a, bool b):
                return a == b;
            case (ValueList a, ValueList b):
                return EqualLists(a, b, run, depth);
            case (ValueMap a, ValueMap b):
                return EqualMaps(a, b, run, depth);
            default:
                return false;
        }
    }

    private static bool EqualLists(ValueList a, ValueList b, Run run, int depth)
    {
        Limits.CheckDataDepth(depth, run.Options);
        if (a.Count != b.Count)
        {
            return false;
        }
        for (var i = 0; i < a.Count; i++)
        {
            run.Tick();
            if (!Equal(a[i], b[i], run, depth + 1))
            {
                return false;
            }
        }
        return true;
    }

    private static bool EqualMaps(ValueMap a, ValueMap b, Run run, int depth)
    {
        Limits.CheckDataDepth(depth, run.Options);
        if (a.Count != b.Count)
        {
            return false;
        }
        foreach (var (name, value) in a.Pairs())
        {
            run.Tick();
            if (!b.Contains(name) || !Equal(value, b[name], run, depth + 1))
            {
                return false;
            }
        }
        return true;
    }
}
