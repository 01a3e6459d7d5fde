namespace Jsonata.Tree;

/// <summary><c>-</c> before a value.</summary>
internal sealed class NegationNode(int position, Node operand) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var value = operand.Evaluate(input, scope, run);
        return value is null ? null
            : Value.IsNumber(value) ? Value.Of(-(double)value)
            : throw new JsonataException("D1002", value) { Position = Position, Token = "-" };
    }
}
