using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary><c>|pattern|update,delete|</c>: a function that changes a copy of what it gets.</summary>
internal sealed class TransformNode(int position, Node pattern, Node update, Node? delete) : Node(position)
{
    public Node Pattern => pattern;

    public Node Update => update;

    public Node? Delete => delete;

    protected override object? Compute(object? input, Scope scope, Run run) => new TransformFunction(this, scope);
}
