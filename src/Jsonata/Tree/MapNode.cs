namespace Jsonata.Tree;

/// <summary><c>{…}</c>: an object.</summary>
internal sealed class MapNode(int position, Grouping pairs) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run) => pairs.Apply(input, scope, run);
}
