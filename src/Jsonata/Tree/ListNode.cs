using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary><c>[…]</c>: an array. An array inside stays one, a sequence is taken apart.</summary>
internal sealed class ListNode(int position, IReadOnlyList<Node> items) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var result = new ValueList();
        foreach (var item in items)
        {
            var value = item.Evaluate(input, scope, run);
            if (value is null)
            {
                continue;
            }
            if (item is ListNode || value is not ValueList list)
            {
                result.Add(value);
            }
            else if (result.Count == 0)
            {
                result = list.Copy();
            }
            else
            {
                Limits.CheckItems(result.Count + list.Count, run.Options);
                result.AddRange(list);
            }
        }
        result.IsConstructed = Step.IsConstructedArray;
        return result;
    }
}
