using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary><c>*</c>: all members of an object.</summary>
internal sealed class WildcardNode(int position) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var result = ValueList.Sequence();
        var from = input is ValueList { IsOuterWrapper: true } whole ? whole[0] : input;
        foreach (var value in Members(from))
        {
            run.Tick();
            if (value is ValueList list)
            {
                Flatten(list, result, run, 0);
            }
            else
            {
                result.Add(value);
            }
        }
        return result;
    }

    private static IEnumerable<object?> Members(object? value) =>
        value switch
        {
            ValueMap map => map.Pairs().Select(p => p.Value),
            ValueList list => list,
            _ => [],
        };

    private static void Flatten(ValueList list, ValueList into, Run run, int depth)
    {
        Limits.CheckDataDepth(depth, run.Options);
        foreach (var value in list)
        {
            run.Tick();
            if (value is ValueList inner)
            {
                Flatten(inner, into, run, depth + 1);
            }
            else
            {
                into.Add(value);
            }
        }
    }
}
