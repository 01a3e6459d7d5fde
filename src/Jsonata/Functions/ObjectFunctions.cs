namespace Jsonata.Functions;

/// <summary>https://docs.jsonata.org/object-functions</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<NativeFunction> All =>
        [
            new("keys", "<x-:a<s>>", (a, call) => Keys(a[0], call.Run)),
            new("lookup", "<x-s:x>", (a, call) => a[1] is string name ? Lookup(a[0], name, call.Run) : null),
            new("spread", "<x-:a<o>>", (a, call) => Spread(a[0], call.Run)),
            new("merge", "<a<o>:o>", (a, _) => a[0] is ValueList list ? Merge(list) : null),
        ];

    /// <summary>A member of an object, or of each object of an array.</summary>
    public static object? Lookup(object? value, string name, Run run, int depth = 0)
    {
        if (value is ValueMap map)
        {
            return map[name];
        }
        if (value is not ValueList list)
        {
            return null;
        }
        Limits.CheckDataDepth(depth, run.Options);
        var result = ValueList.Sequence();
        for (var i = 0; i < list.Count; i++)
        {
            run.Tick();
            var found = Lookup(list[i], name, run, depth + 1);
            if (found is ValueList more)
            {
                Limits.CheckItems(result.Count + more.Count, run.Options);
                result.AddRange(more);
            }
            else if (found is not null)
            {
                result.Add(found);
            }
        }
        return result;
    }

    private static ValueList Keys(object? value, Run run)
    {
        var names = new OrderedDictionary<string, bool>();
        Collect(value, names, run, 0);
        var result = ValueList.Sequence();
        foreach (var name in names.Keys)
        {
            result.Add(name);
        }
        return result;
    }

    private static void Collect(object? value, OrderedDictionary<string, bool> names, Run run, int depth)
    {
        run.Tick();
        Limits.CheckDataDepth(depth, run.Options);
        if (value is ValueMap map)
        {
            foreach (var name in map.Names)
            {
                names[name] = true;
            }
        }
        foreach (var item in value as ValueList ?? [])
        {
            Collect(item, names, run, depth + 1);
        }
    }

    private static object? Spread(object? value, Run run)
    {
        if (value is not (ValueList or ValueMap))
        {
            return value;
        }
        var result = ValueList.Sequence();
        Spread(value, result, run, 0);
        return result;
    }

    private static void Spread(object? value, ValueList into, Run run, int depth)
    {
        run.Tick();
        Limits.CheckDataDepth(depth, run.Options);
        switch (value)
        {
            case ValueList list:
                foreach (var item in list)
                {
                    Spread(item, into, run, depth + 1);
                }
                break;
            case ValueMap map:
                foreach (var (name, member) in map.Pairs())
                {
                    into.Add(new ValueMap { [name] = member });
                }
                break;
            case not null:
                into.Add(value);
                break;
        }
    }

    private static ValueMap Merge(ValueList list)
    {
        var result = new ValueMap();
        foreach (var map in list.OfType<ValueMap>())
        {
            result.Set(map);
        }
        return result;
    }
}
