namespace Jsonata.Tree;

/// <summary><c>=</c> and <c>!=</c>; false when a side is undefined, both of them.</summary>
internal sealed class EqualityNode(int position, bool isNegated, Node left, Node right) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var a = left.Evaluate(input, scope, run);
        var b = right.Evaluate(input, scope, run);
        return Value.Of(a is not null && b is not null && Sameness.Equal(a, b, run) != isNegated);
    }
}
