using Jsonata.Parsing;

namespace Jsonata.Functions;

/// <summary>Functions of values of any kind.</summary>
internal static class GeneralFunctions
{
    public static IEnumerable<NativeFunction> All =>
        [
            new("boolean", "<x-:b>", (a, call) => Value.Truth(a[0], call.Run) is { } truth ? Value.Of(truth) : null),
            new("not", "<x-:b>", (a, call) => Value.Truth(a[0], call.Run) is { } truth ? Value.Of(!truth) : null),
            new("exists", "<x:b>", (a, _) => Value.Of(a[0] is not null)),
            new("type", "<x:s>", (a, _) => Type(a[0])),
            new("error", "<s?:x>", (a, _) => throw Failed("D3137", a[0], "$error() function evaluated")),
            new("assert", "<bs?:x>", (a, _) =>
                a[0] is true ? null : throw Failed("D3141", a[1], "$assert() statement failed")
            ),
            new("clone", "<(oa)-:o>", (a, call) => Clone(a[0], call.Run, 0)),
            new("eval", "<sx?:x>", Eval),
        ];

    /// <summary>A copy that shares nothing with the value and can be changed.</summary>
    public static object? Clone(object? value, Run run, int depth)
    {
        run.Tick();
        Limits.CheckDataDepth(depth, run.Options);
        switch (value)
        {
            case ValueMap map:
                var copy = new ValueMap();
                foreach (var (name, member) in map.Pairs())
                {
                    copy[name] = Clone(member, run, depth + 1);
                }
                return copy;
            case ValueList { IsOuterWrapper: true } whole:
                return Clone(whole[0], run, depth);
            case ValueList list:
                var items = new ValueList(list.Count);
                foreach (var item in list)
                {
                    items.Add(Clone(item, run, depth + 1) ?? Null.Value);
                }
                return items;
            case Function:
                return "";
            default:
                return value;
        }
    }

    private static JsonataException Failed(string code, object? message, string otherwise) =>
        new(code, message is string { Length: > 0 } text ? text : otherwise);

    private static string? Type(object? value) =>
        value switch
        {
            null => null,
            Null => "null",
            double => "number",
            string => "string",
            bool => "boolean",
            ValueList => "array",
            Function => "function",
            _ => "object",
        };

    private static object? Eval(object?[] arguments, Call call)
    {
        if (arguments[0] is not string text)
        {
            return null;
        }
        var input = arguments[1] switch
        {
            null => call.Input,
            ValueList { IsSequence: false } list => ValueList.Wrapping(list),
            var focus => focus,
        };
        Tree.Node root;
        try
        {
            root = TreeBuilder.Build(text, call.Run.Options.Version);
        }
        catch (JsonataException e)
        {
            throw new JsonataException("D3120", e.Message);
        }
        try
        {
            return root.Evaluate(input, call.Scope, call.Run);
        }
        catch (JsonataException e) when (e.Code[0] != 'U')
        {
            throw new JsonataException("D3121", e.Message);
        }
    }
}
