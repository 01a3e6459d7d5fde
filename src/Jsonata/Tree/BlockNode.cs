namespace Jsonata.Tree;

/// <summary><c>(…; …)</c>: the value of the last part. What is bound inside is not seen outside.</summary>
internal sealed class BlockNode(int position, List<Node> parts) : Node(position)
{
    public List<Node> Parts => parts;

    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var inner = new Scope(scope);
        object? result = null;
        foreach (var part in parts)
        {
            result = part.Evaluate(input, inner, run);
        }
        return result;
    }
}
