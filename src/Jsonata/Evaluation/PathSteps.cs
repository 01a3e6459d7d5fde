using Jsonata.Tree;

namespace Jsonata.Evaluation;

/// <summary>Applies one step of a path to the values that the steps before came to.</summary>
internal static class PathSteps
{
    public static ValueList Plain(Node step, ValueList input, bool isLast, Scope scope, Run run)
    {
        if (step is SortNode sort)
        {
            return Staged(step, sort.Sort(input, scope, run), scope, run);
        }
        var results = ValueList.Sequence();
        for (var i = 0; i < input.Count; i++)
        {
            var value = step.Evaluate(input[i], scope, run);
            foreach (var stage in step.Step.Stages ?? [])
            {
                // A bound position has made tuples of them: only conditions are here.
                value = Filter.Apply(stage.Predicate!, value, scope, run);
            }
            if (value is not null)
            {
                results.Add(value);
            }
        }
        return isLast && results.Count == 1 && results[0] is ValueList { IsSequence: false } only
            ? only
            : Flattened(results, run);
    }

    public static ValueList Tuple(Node step, ValueList input, ValueList? tuples, Scope scope, Run run)
    {
        if (step is SortNode sort)
        {
            return Staged(
                step,
                tuples is null ? Numbered(sort, input, scope, run) : sort.Sort(tuples, scope, run),
                scope,
                run
            );
        }
        var results = ValueList.Tuples();
        if (tuples is null)
        {
            tuples = ValueList.Tuples();
            foreach (var item in input)
            {
                tuples.Add(Tuples.Of(item));
            }
        }
        foreach (var item in tuples)
        {
            var tuple = (ValueMap)item!;
            var found = step.Evaluate(tuple[Tuples.Item], scope.With(tuple), run);
            if (found is not null)
            {
                Bind(step, tuple, found as ValueList ?? ValueList.Sequence(found), results, run);
            }
        }
        return Staged(step, results, scope, run);
    }

    private static ValueList Flattened(ValueList results, Run run)
    {
        var flat = ValueList.Sequence();
        foreach (var value in results)
        {
            if (value is ValueList { IsConstructed: false } list)
            {
                Limits.CheckItems(flat.Count + list.Count, run.Options);
                flat.AddRange(list);
            }
            else
            {
                flat.Add(value);
            }
        }
        return flat;
    }

    private static ValueList Numbered(SortNode sort, ValueList input, Scope scope, Run run)
    {
        var numbered = ValueList.Tuples();
        foreach (var item in sort.Sort(input, scope, run))
        {
            var tuple = Tuples.Of(item);
            if (sort.Step.Index is { } name)
            {
                tuple[name] = Value.Of(numbered.Count);
            }
            numbered.Add(tuple);
        }
        return numbered;
    }

    private static void Bind(Node step, ValueMap tuple, ValueList found, ValueList results, Run run)
    {
        Limits.CheckItems(results.Count + found.Count, run.Options);
        for (var i = 0; i < found.Count; i++)
        {
            run.Tick();
            var bound = tuple.Copy();
            if (found.IsTuples)
            {
                bound.Set((ValueMap)found[i]!);
            }
            else
            {
                bound[step.Step.Focus ?? Tuples.Item] = found[i];
                if (step.Step.Index is { } index)
                {
                    bound[index] = Value.Of(i);
                }
                if (step.Step.Ancestor is { } ancestor)
                {
                    bound[ancestor.Label] = tuple[Tuples.Item];
                }
            }
            results.Add(bound);
        }
    }

    private static ValueList Staged(Node step, ValueList values, Scope scope, Run run)
    {
        foreach (var stage in step.Step.Stages ?? [])
        {
            if (stage.Predicate is not null)
            {
                values = Filter.Apply(stage.Predicate, values, scope, run);
                continue;
            }
            for (var i = 0; i < values.Count; i++)
            {
                ((ValueMap)values[i]!)[stage.Index!] = Value.Of(i);
            }
        }
        return values;
    }
}
