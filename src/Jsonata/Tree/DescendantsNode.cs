namespace Jsonata.Tree;

/// <summary><c>**</c>: the value itself and everything in it, but no arrays.</summary>
internal sealed class DescendantsNode(int position) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        if (input is null)
        {
            return null;
        }
        var result = ValueList.Sequence();
        Collect(input, result, run, 0);
        return result.Count == 1 ? result[0] : result;
    }

    private static void Collect(object? value, ValueList into, Run run, int depth)
    {
        run.Tick();
        Limits.CheckDataDepth(depth, run.Options);
        if (value is ValueList list)
        {
            foreach (var item in list)
            {
                Collect(item, into, run, depth + 1);
            }
            return;
        }
        Limits.CheckItems(into.Count, run.Options);
        into.Add(value);
        if (value is ValueMap map)
        {
            foreach (var (_, member) in map.Pairs())
            {
                Collect(member, into, run, depth + 1);
            }
        }
    }
}
