namespace Jsonata.Tree;

/// <summary><c>$name := value</c></summary>
internal sealed class BindNode(int position, string name, Node value) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var result = value.Evaluate(input, scope, run);
        scope.Bind(name, result);
        return result;
    }
}
