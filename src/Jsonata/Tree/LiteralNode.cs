namespace Jsonata.Tree;

/// <summary>A number, a string, true, false or null.</summary>
internal sealed class LiteralNode(int position, object value) : Node(position)
{
    public object Value => value;

    public override object? Evaluate(object? input, Scope scope, Run run)
    {
        if (Predicates is not null || Group is not null)
        {
            return base.Evaluate(input, scope, run);
        }
        run.Touch();
        return value;
    }

    protected override object? Compute(object? input, Scope scope, Run run) => value;
}
