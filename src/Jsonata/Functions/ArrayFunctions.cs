namespace Jsonata.Functions;

/// <summary>https://docs.jsonata.org/array-functions</summary>
internal static class ArrayFunctions
{
    public static IEnumerable<NativeFunction> All =>
        [
            new("append", "<xx:a>", (a, call) => Append(a[0], a[1], call.Run)),
            new("reverse", "<a:a>", (a, _) => a[0] is ValueList { Count: > 1 } list ? Listed(list.Reverse()) : a[0]),
            new("shuffle", "<a:a>", (a, call) => a[0] is ValueList { Count: > 1 } list ? Shuffle(list, call) : a[0]),
            new("distinct", "<x:x>", (a, call) =>
                a[0] is ValueList { Count: > 1 } list ? Distinct(list, call.Run) : a[0]
            ),
            new("sort", "<af?:a>", Sort),
            new("zip", "<a+>", (a, call) => Zip(a, call.Run), arity: 0),
        ];

    /// <summary>The values of both; undefined adds none.</summary>
    public static object? Append(object? first, object? second, Run run)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }
        var result = first is ValueList list ? list.Copy() : new ValueList(2) { first };
        Limits.CheckItems(result.Count + (second as ValueList)?.Count ?? 1, run.Options);
        if (second is ValueList more)
        {
            result.AddRange(more);
        }
        else
        {
            result.Add(second);
        }
        return result;
    }

    private static ValueList Listed(IEnumerable<object?> values)
    {
        var list = new ValueList();
        foreach (var value in values)
        {
            list.Add(value);
        }
        return list;
    }

    private static ValueList Shuffle(ValueList list, Call call)
    {
        var values = list.ToArray();
        call.Run.Options.Random.Shuffle(values);
        return Listed(values);
    }

    private static ValueList Distinct(ValueList list, Run run)
    {
        var result = list.IsSequence ? ValueList.Sequence() : new ValueList();
        var plain = new HashSet<object>();
        var others = new List<object?>();
        foreach (var value in list)
        {
            run.Tick();
            var isNew = value is string or double or bool or Null
                ? plain.Add(value)
                : !others.Exists(o => Sameness.Equal(value, o, run));
            if (!isNew)
            {
                continue;
            }
            result.Add(value);
            if (value is ValueList or ValueMap or Function or null)
            {
                others.Add(value);
            }
        }
        return result;
    }

    private static object? Sort(object?[] arguments, Call call)
    {
        if (arguments[0] is not ValueList { Count: > 1 } list)
        {
            return arguments[0];
        }
        if (arguments[1] is Function function)
        {
            return MergeSort.Sort(list, (a, b) =>
                Value.IsTrue(Invocation.Apply(function, [a, b], Null.Value, call.Scope, call.Run), call.Run)
            );
        }
        if (Value.IsListOfNumbers(list))
        {
            return Listed(list.OrderBy(v => (double)v!));
        }
        return Value.IsListOfTexts(list)
            ? Listed(list.OrderBy(v => (string)v!, StringComparer.Ordinal))
            : throw new JsonataException("D3070") { Argument = 1 };
    }

    private static ValueList Zip(object?[] lists, Run run)
    {
        var result = new ValueList();
        var count = lists.Min(l => (l as ValueList)?.Count ?? 0);
        for (var i = 0; i < count; i++)
        {
            run.Tick();
            result.Add(Listed(lists.Select(l => ((ValueList)l!)[i])));
        }
        return result;
    }
}
