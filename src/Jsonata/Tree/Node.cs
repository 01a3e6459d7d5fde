namespace Jsonata.Tree;

/// <summary>
/// A part of an expression that can be evaluated. What a path knows of its steps stands here as well, because every
/// kind of node can be one; it is set while the tree is built, and not afterwards.
/// </summary>
internal abstract class Node(int position)
{
    public int Position => position;

    /// <summary>Empty brackets follow: one value stays an array.</summary>
    public bool KeepsArray { get; set; }

    /// <summary>Conditions behind it, when it is no step of a path.</summary>
    public List<Node>? Predicates { get; set; }

    public Grouping? Group { get; set; }

    public StepMarks Step { get; set; } = new();

    /// <summary>The parents that its <c>%</c> look for further up.</summary>
    public List<Slot>? Seeking { get; set; }

    /// <param name="input">What <c>$</c> is.</param>
    /// <returns>A value (<see cref="Value"/>), or null: undefined.</returns>
    public virtual object? Evaluate(object? input, Scope scope, Run run)
    {
        run.Enter();
        var result = Run.HasStack ? Finish(input, scope, run) : Run.OnEnoughStack(() => Finish(input, scope, run));
        run.Leave();
        return result;
    }

    protected abstract object? Compute(object? input, Scope scope, Run run);

    private object? Finish(object? input, Scope scope, Run run)
    {
        var result = Compute(input, scope, run);
        if (Predicates is not null)
        {
            foreach (var predicate in Predicates)
            {
                result = Filter.Apply(predicate, result, scope, run);
            }
        }
        if (Group is not null && this is not PathNode)
        {
            result = Group.Apply(result, scope, run);
        }
        return result is ValueList { IsSequence: true, IsTuples: false } list ? Settle(list) : result;
    }

    /// <summary>A sequence of nothing is undefined, one of one value is that value.</summary>
    private object? Settle(ValueList list)
    {
        if (KeepsArray)
        {
            list.KeepsSingleton = true;
        }
        return list.Count == 0 ? null
            : list.Count == 1 && !list.KeepsSingleton ? list[0]
            : list;
    }
}
