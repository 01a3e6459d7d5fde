namespace Jsonata.Tree;

/// <summary><c>%</c>: what the step before was applied to.</summary>
internal sealed class ParentNode(int position, Slot slot) : Node(position)
{
    public Slot Slot => slot;

    protected override object? Compute(object? input, Scope scope, Run run) => scope.Find(slot.Label);
}
