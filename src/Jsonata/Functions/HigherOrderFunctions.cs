namespace Jsonata.Functions;

/// <summary>https://docs.jsonata.org/higher-order-functions</summary>
internal static class HigherOrderFunctions
{
    public static IEnumerable<NativeFunction> All =>
        [
            new("map", "<af>", Map),
            new("filter", "<af>", Filter),
            new("single", "<af?>", Single),
            new("reduce", "<afj?:j>", Reduce),
            new("each", "<o-f:a>", Each),
            new("sift", "<o-f?:o>", Sift),
        ];

    private static object? Map(object?[] arguments, Call call)
    {
        if (arguments is not [ValueList list, Function function, ..])
        {
            return null;
        }
        var result = ValueList.Sequence();
        for (var i = 0; i < list.Count; i++)
        {
            if (Invocation.Callback(function, call, list[i], Value.Of(i), () => list) is { } value)
            {
                result.Add(value);
            }
        }
        return result;
    }

    private static object? Filter(object?[] arguments, Call call)
    {
        if (arguments is not [ValueList list, Function function, ..])
        {
            return null;
        }
        var result = ValueList.Sequence();
        for (var i = 0; i < list.Count; i++)
        {
            if (Value.IsTrue(Invocation.Callback(function, call, list[i], Value.Of(i), () => list), call.Run))
            {
                result.Add(list[i]);
            }
        }
        return result;
    }

    private static object? Single(object?[] arguments, Call call)
    {
        if (arguments[0] is not ValueList list)
        {
            return null;
        }
        var found = -1;
        for (var i = 0; i < list.Count; i++)
        {
            if (
                arguments[1] is Function function
                && !Value.IsTrue(Invocation.Callback(function, call, list[i], Value.Of(i), () => list), call.Run)
            )
            {
                continue;
            }
            found = found < 0 ? i : throw new JsonataException("D3138");
        }
        return found < 0 ? throw new JsonataException("D3139") : list[found];
    }

    private static object? Reduce(object?[] arguments, Call call)
    {
        if (arguments is not [ValueList list, Function function, ..])
        {
            return null;
        }
        if (function.Arity < 2)
        {
            throw new JsonataException("D3050") { Argument = 1 };
        }
        var start = arguments[2] is null && list.Count > 0 ? 1 : 0;
        var result = start == 1 ? list[0] : arguments[2];
        for (var i = start; i < list.Count; i++)
        {
            object?[] values = function.Arity switch
            {
                2 => [result, list[i]],
                3 => [result, list[i], Value.Of(i)],
                _ => [result, list[i], Value.Of(i), list],
            };
            result = Invocation.Apply(function, values, Null.Value, call.Scope, call.Run);
        }
        return result;
    }

    private static object? Each(object?[] arguments, Call call)
    {
        var result = ValueList.Sequence();
        if (arguments is not [ValueMap map, Function function, ..])
        {
            return result;
        }
        foreach (var (name, member) in map.Pairs())
        {
            if (Invocation.Callback(function, call, member, name, () => map) is { } value)
            {
                result.Add(value);
            }
        }
        return result;
    }

    private static object? Sift(object?[] arguments, Call call)
    {
        if (arguments is not [ValueMap map, Function function, ..])
        {
            return null;
        }
        var result = new ValueMap();
        foreach (var (name, member) in map.Pairs())
        {
            if (Value.IsTrue(Invocation.Callback(function, call, member, name, () => map), call.Run))
            {
                result[name] = member;
            }
        }
        return result.Count == 0 ? null : result;
    }
}
