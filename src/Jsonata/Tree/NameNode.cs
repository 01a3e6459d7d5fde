using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary>The name of a member.</summary>
internal sealed class NameNode(int position, string name) : Node(position)
{
    public string Name => name;

    protected override object? Compute(object? input, Scope scope, Run run) => ObjectFunctions.Lookup(input, name, run);
}
