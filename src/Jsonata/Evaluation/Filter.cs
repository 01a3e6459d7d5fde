using Jsonata.Tree;

namespace Jsonata.Evaluation;

/// <summary><c>[…]</c> behind a value: an index, several, or a condition.</summary>
internal static class Filter
{
    public static ValueList Apply(Node predicate, object? input, Scope scope, Run run)
    {
        var values = input as ValueList ?? ValueList.Sequence(input);
        return predicate is LiteralNode { Value: double index, Predicates: null, Group: null }
            ? At(values, index)
            : Where(predicate, values, scope, run);
    }

    private static ValueList Empty(ValueList values) => values.IsTuples ? ValueList.Tuples() : ValueList.Sequence();

    private static ValueList At(ValueList values, double number)
    {
        var index = Index(number, values.Count);
        var item = index >= 0 && index < values.Count ? values[(int)index] : null;
        if (item is ValueList list)
        {
            return list;
        }
        var result = Empty(values);
        if (item is not null)
        {
            result.Add(item);
        }
        return result;
    }

    private static double Index(double number, int count)
    {
        var index = Math.Floor(number);
        return index < 0 ? count + index : index;
    }

    private static ValueList Where(Node predicate, ValueList values, Scope scope, Run run)
    {
        var result = Empty(values);
        for (var i = 0; i < values.Count; i++)
        {
            var item = values[i];
            var found =
                values.IsTuples && item is ValueMap tuple
                    ? predicate.Evaluate(tuple[Tuples.Item], scope.With(tuple), run)
                    : predicate.Evaluate(item, scope, run);
            for (var times = Times(found, i, values.Count, run); times > 0; times--)
            {
                result.Add(item);
            }
        }
        return result;
    }

    /// <summary>
    /// How often the item at an index is taken: once when the condition is true, once for each number that names it.
    /// </summary>
    private static int Times(object? found, int index, int count, Run run)
    {
        if (Value.IsNumber(found))
        {
            return Index((double)found!, count) == index ? 1 : 0;
        }
        return Value.IsListOfNumbers(found) ? ((ValueList)found!).Count(n => Index((double)n!, count) == index)
            : Value.IsTrue(found, run) ? 1
            : 0;
    }
}
