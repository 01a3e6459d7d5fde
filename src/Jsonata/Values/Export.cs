using System.Text.Json.Nodes;
using Jsonata.Functions;

namespace Jsonata.Values;

/// <summary>
/// Makes JSON of values again. What was not looked into goes out as it came in, when it stands alone.
/// </summary>
internal sealed class Export(Run run)
{
    private int count;

    public JsonataResult Result(object? value) =>
        value switch
        {
            null => new JsonataResult(JsonataKind.Undefined, null),
            Function => new JsonataResult(JsonataKind.Function, null),
            ValueMap { Source: { } source } => new JsonataResult(JsonataKind.Json, source),
            ValueList { Source: { } source } => new JsonataResult(JsonataKind.Json, source),
            _ => new JsonataResult(JsonataKind.Json, Node(value, 0)),
        };

    private JsonNode? Node(object? value, int depth)
    {
        Count(depth);
        switch (value)
        {
            case bool truth:
                return JsonValue.Create(truth);
            case double number:
                return Number(number);
            case string text:
                return JsonValue.Create(text);
            case ValueMap { Source: { } source }:
                return Copy(source, depth);
            case ValueList { Source: { } source }:
                return Copy(source, depth);
            case ValueList list:
                return new JsonArray([.. list.Select(v => Node(v, depth + 1))]);
            case ValueMap map:
                var made = new JsonObject();
                foreach (var (name, member) in map.Pairs())
                {
                    if (member is not null)
                    {
                        made[name] = Node(member, depth + 1);
                    }
                }
                return made;
            case Function:
                return JsonValue.Create("");
            default:
                return null;
        }
    }

    /// <summary>JsonNode's own copy recurses without a bound.</summary>
    private JsonNode? Copy(JsonNode? node, int depth)
    {
        Count(depth);
        switch (node)
        {
            case JsonObject map:
                var made = new JsonObject();
                foreach (var (name, member) in map)
                {
                    made[name] = Copy(member, depth + 1);
                }
                return made;
            case JsonArray list:
                return new JsonArray([.. list.Select(v => Copy(v, depth + 1))]);
            default:
                return node?.DeepClone();
        }
    }

    private void Count(int depth)
    {
        run.Tick();
        Limits.CheckDataDepth(depth, run.Options);
        Limits.CheckItems(++count, run.Options);
    }

    private JsonValue? Number(double number)
    {
        if (!double.IsFinite(number))
        {
            return run.Options.WritesNonFinite ? JsonValue.Create(NumberText.Of(number)) : null;
        }
        return number == Math.Truncate(number) && Math.Abs(number) < long.MaxValue
            ? JsonValue.Create((long)number)
            : JsonValue.Create(number);
    }
}
