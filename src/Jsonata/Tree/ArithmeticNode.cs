namespace Jsonata.Tree;

/// <summary><c>+ - * / %</c></summary>
internal sealed class ArithmeticNode(int position, char op, Node left, Node right) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var a = left.Evaluate(input, scope, run);
        var b = right.Evaluate(input, scope, run);
        try
        {
            if (a is not null && !Value.IsNumber(a))
            {
                throw new JsonataException("T2001", a);
            }
            if (b is not null && !Value.IsNumber(b))
            {
                throw new JsonataException("T2002", b);
            }
        }
        catch (JsonataException e) when (e.IsNoted(Position, op.ToString()))
        {
            throw;
        }
        return a is null || b is null ? null : Value.Of(Result((double)a, (double)b));
    }

    private double Result(double a, double b) =>
        op switch
        {
            '+' => a + b,
            '-' => a - b,
            '*' => a * b,
            '/' => a / b,
            _ => a % b,
        };
}
