namespace Jsonata.Tree;

/// <summary><c>[1..5]</c></summary>
internal sealed class RangeNode(int position, Node left, Node right) : Node(position)
{
    /// <summary>The reference implementation's bound.</summary>
    private const double MostItems = 1e7;

    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var a = left.Evaluate(input, scope, run);
        var b = right.Evaluate(input, scope, run);
        var first = Whole(a, "T2003");
        var last = Whole(b, "T2004");
        if (first is null || last is null || first > last)
        {
            return null;
        }
        var count = last.Value - first.Value + 1;
        if (count > MostItems)
        {
            throw Error("D2014", count);
        }
        Limits.CheckItems((long)count, run.Options);
        return ValueList.Range(first.Value, (int)count);
    }

    private double? Whole(object? value, string code) =>
        value is null ? null
        : value is double number && double.IsInteger(number) ? number
        : throw Error(code, value);

    private JsonataException Error(string code, object value) => new(code, value) { Position = Position, Token = ".." };
}
