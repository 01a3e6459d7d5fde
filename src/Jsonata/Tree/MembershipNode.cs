namespace Jsonata.Tree;

/// <summary><c>in</c>: whether a value stands in an array; objects and arrays only themselves.</summary>
internal sealed class MembershipNode(int position, Node left, Node right) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var value = left.Evaluate(input, scope, run);
        var list = right.Evaluate(input, scope, run);
        if (value is null || list is null)
        {
            return Value.False;
        }
        return Value.Of(list is ValueList items ? items.Any(item => IsSame(item, value)) : IsSame(list, value));
    }

    private static bool IsSame(object? a, object b) =>
        a is string or double or bool ? a.Equals(b) : ReferenceEquals(a, b);
}
