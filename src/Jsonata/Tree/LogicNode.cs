namespace Jsonata.Tree;

/// <summary><c>and</c> and <c>or</c>; the right side is evaluated only when it matters.</summary>
internal sealed class LogicNode(int position, bool isOr, Node left, Node right) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var isLeft = Value.IsTrue(left.Evaluate(input, scope, run), run);
        return Value.Of(isLeft == isOr ? isOr : Value.IsTrue(right.Evaluate(input, scope, run), run));
    }
}
