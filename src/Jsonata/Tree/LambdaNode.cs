using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary><c>function($a, $b){…}</c></summary>
internal sealed class LambdaNode(int position, IReadOnlyList<string> parameters, Signature? signature, Node body)
    : Node(position)
{
    public IReadOnlyList<string> Parameters => parameters;

    public Signature? Signature => signature;

    public Node Body => body;

    protected override object? Compute(object? input, Scope scope, Run run) => new LambdaFunction(this, input, scope);
}
