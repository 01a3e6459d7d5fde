namespace Jsonata.Tree;

/// <summary><c>$name</c>; <c>$</c> alone is what the expression is applied to, <c>$$</c> the whole input.</summary>
internal sealed class VariableNode(int position, string name) : Node(position)
{
    public string Name => name;

    public override object? Evaluate(object? input, Scope scope, Run run)
    {
        var isPlain = Predicates is null && Group is null && !KeepsArray;
        if (!isPlain || name.Length == 0 || scope.Find(name) is not { } value || value is ValueList)
        {
            return base.Evaluate(input, scope, run);
        }
        run.Touch();
        return value;
    }

    protected override object? Compute(object? input, Scope scope, Run run) =>
        name.Length > 0 ? scope.Find(name)
        : input is ValueList { IsOuterWrapper: true } whole ? whole[0]
        : input;
}
