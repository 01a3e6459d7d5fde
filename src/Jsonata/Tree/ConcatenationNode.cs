using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary><c>&amp;</c>: two values' texts; undefined has none.</summary>
internal sealed class ConcatenationNode(int position, Node left, Node right) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var a = left.Evaluate(input, scope, run);
        var b = right.Evaluate(input, scope, run);
        try
        {
            var text = TextFunctions.Text(a, run) + TextFunctions.Text(b, run);
            Limits.CheckCharacters(text.Length, run.Options);
            return text;
        }
        catch (JsonataException e) when (e.IsNoted(Position, "&"))
        {
            throw;
        }
    }
}
