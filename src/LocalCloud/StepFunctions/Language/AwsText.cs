using System.Buffers;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// JSON as AWS writes it into texts: nothing is escaped that need not be, emoji and all, and fractions are doubles.
/// </summary>
internal static class AwsText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([
        '"',
        '\\',
        .. Enumerable.Range(0, ' ').Select(c => (char)c),
    ]);

    private const int MostSpareCharacters = 32 * 1024;

    /// <summary>Kept from text to text: a workflow writes its whole state at each step.</summary>
    [ThreadStatic]
    private static StringBuilder? spare;

    /// <exception cref="StatesException">States.Runtime: the value nests deeper than AWS writes.</exception>
    public static string Of(JsonNode? node)
    {
        var text = spare ?? new StringBuilder(MostSpareCharacters);
        spare = null;
        Append(text, node, 0);
        var result = text.ToString();
        if (text.Capacity <= MostSpareCharacters)
        {
            spare = text.Clear();
        }
        return result;
    }

    private static void Append(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject map:
                AppendObject(text, map, depth + 1);
                break;
            case JsonArray list:
                AppendArray(text, list, depth + 1);
                break;
            default:
                if (node.GetValueKind() == JsonValueKind.String)
                {
                    AppendText(text, node.GetValue<string>());
                }
                else
                {
                    var raw = Json.Text(node);
                    text.Append(Numbers.IsNumber(node) ? Numbers.Normal(raw) : raw);
                }
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonObject map, int depth)
    {
        CheckDepth(depth);
        text.Append('{');
        var separator = "";
        foreach (var (name, value) in map)
        {
            text.Append(separator);
            AppendText(text, name);
            text.Append(':');
            Append(text, value, depth);
            separator = ",";
        }
        text.Append('}');
    }

    private static void AppendArray(StringBuilder text, JsonArray list, int depth)
    {
        CheckDepth(depth);
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }
            Append(text, list[i], depth);
        }
        text.Append(']');
    }

    private static void CheckDepth(int depth)
    {
        if (depth > Nesting.Json)
        {
            throw StatesException.Runtime(Nesting.TooDeepToWrite);
        }
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        var rest = value.AsSpan();
        for (var at = rest.IndexOfAny(Escaped); at >= 0; at = rest.IndexOfAny(Escaped))
        {
            text.Append(rest[..at]);
            AppendEscaped(text, rest[at]);
            rest = rest[(at + 1)..];
        }
        text.Append(rest).Append('"');
    }

    private static void AppendEscaped(StringBuilder text, char c) =>
        _ = c switch
        {
            '"' => text.Append("\\\""),
            '\\' => text.Append("\\\\"),
            '\b' => text.Append("\\b"),
            '\f' => text.Append("\\f"),
            '\n' => text.Append("\\n"),
            '\r' => text.Append("\\r"),
            '\t' => text.Append("\\t"),
            _ => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
        };
}
