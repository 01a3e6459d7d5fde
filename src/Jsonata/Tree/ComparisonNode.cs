namespace Jsonata.Tree;

/// <summary><c>&lt; &lt;= &gt; &gt;=</c>, of two numbers or two strings.</summary>
internal sealed class ComparisonNode(int position, string op, Node left, Node right) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var a = left.Evaluate(input, scope, run);
        var b = right.Evaluate(input, scope, run);
        if (a is not (null or string or double))
        {
            throw Error("T2010", a);
        }
        if (b is not (null or string or double))
        {
            throw Error("T2010", a is null ? null : b);
        }
        return (a, b) switch
        {
            (null, _) or (_, null) => null,
            (double x, double y) => Value.Of(Holds(x, y)),
            (string x, string y) => Value.Of(Holds(string.CompareOrdinal(x, y), 0)),
            _ => throw Error("T2009", a, b),
        };
    }

    private bool Holds(double a, double b) =>
        op switch
        {
            "<" => a < b,
            "<=" => a <= b,
            ">" => a > b,
            _ => a >= b,
        };

    private JsonataException Error(string code, object? value, object? second = null) =>
        new(code, value, second) { Position = Position, Token = op };
}
