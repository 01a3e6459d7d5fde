using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary>Steps, each of which is applied to all that the one before came to.</summary>
internal sealed class PathNode(int position, List<Node> steps) : Node(position)
{
    public List<Node> Steps => steps;

    /// <summary>A step among them has empty brackets: one value stays an array.</summary>
    public bool KeepsSingletonArray { get; set; }

    protected override object? Compute(object? input, Scope scope, Run run)
    {
        var first = 0;
        if (Group is null && !KeepsSingletonArray && !Step.IsTuple)
        {
            while (input is ValueMap map && IsPlainName(first))
            {
                run.Touch();
                input = map[((NameNode)steps[first++]).Name];
                if (first == steps.Count)
                {
                    return input;
                }
                if (input is null)
                {
                    return null;
                }
            }
        }
        var values =
            input is ValueList list && (steps[0] is not VariableNode || first > 0) ? list : ValueList.Sequence(input);
        return Compute(values, first, scope, run);
    }

    private bool IsPlainName(int index) =>
        steps[index]
            is NameNode { KeepsArray: false, Predicates: null, Group: null, Step: { Stages: null, IsTuple: false } };

    private object? Compute(ValueList values, int first, Scope scope, Run run)
    {
        ValueList? tuples = null;
        var areTuples = false;
        for (var i = first; i < steps.Count; i++)
        {
            var step = steps[i];
            areTuples |= step.Step.IsTuple;
            if (i == 0 && step.Step.IsConstructedArray)
            {
                var made = step.Evaluate(values, scope, run);
                values = made as ValueList ?? (made is null ? ValueList.Sequence() : ValueList.Sequence(made));
            }
            else if (areTuples)
            {
                tuples = PathSteps.Tuple(step, values, tuples, scope, run);
            }
            else
            {
                values = PathSteps.Plain(step, values, i == steps.Count - 1, scope, run);
            }
            if (!areTuples && values.Count == 0)
            {
                break;
            }
        }
        return Result(values, areTuples ? tuples ?? ValueList.Tuples() : null, scope, run);
    }

    private object? Result(ValueList values, ValueList? tuples, Scope scope, Run run)
    {
        if (tuples is not null)
        {
            values = Step.IsTuple ? tuples : Items(tuples);
        }
        if (KeepsSingletonArray)
        {
            values = values is { IsConstructed: true, IsSequence: false } ? ValueList.Sequence(values) : values;
            values.KeepsSingleton = values.IsSequence;
        }
        return Group is null ? values : Group.Apply(tuples ?? values, scope, run);
    }

    private static ValueList Items(ValueList tuples)
    {
        var items = ValueList.Sequence();
        foreach (var tuple in tuples)
        {
            items.Add(((ValueMap)tuple!)[Tuples.Item]);
        }
        return items;
    }
}
