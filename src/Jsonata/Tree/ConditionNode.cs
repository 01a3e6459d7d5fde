namespace Jsonata.Tree;

/// <summary><c>a ? b : c</c></summary>
internal sealed class ConditionNode(int position, Node condition, Node then, Node? otherwise) : Node(position)
{
    public Node Then { get; set; } = then;

    public Node? Otherwise { get; set; } = otherwise;

    protected override object? Compute(object? input, Scope scope, Run run) =>
        Value.IsTrue(condition.Evaluate(input, scope, run), run)
            ? Then.Evaluate(input, scope, run)
            : Otherwise?.Evaluate(input, scope, run);
}
