namespace Jsonata.Tree;

/// <summary><c>a ?: b</c> when a is true, <c>a ?? b</c> when a is there: a, else b. Not in 2.0.6.</summary>
internal sealed class FallbackNode(int position, bool needsTruth, Node first, Node second) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var value = first.Evaluate(input, scope, run);
        return (needsTruth ? Value.IsTrue(value, run) : value is not null) ? value : second.Evaluate(input, scope, run);
    }
}
