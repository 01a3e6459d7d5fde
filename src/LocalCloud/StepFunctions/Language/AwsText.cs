using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.StepFunctions.Language;

/// <summary>JSON as AWS writes it into texts: nothing is escaped that need not be, emoji and all, and fractions are doubles.</summary>
internal static class AwsText
{
    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject map:
                AppendObject(text, map);
                break;
            case JsonArray list:
                AppendArray(text, list);
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

    private static void AppendObject(StringBuilder text, JsonObject map)
    {
        text.Append('{');
        var separator = "";
        foreach (var (name, value) in map)
        {
            text.Append(separator);
            AppendText(text, name);
            text.Append(':');
            Append(text, value);
            separator = ",";
        }
        text.Append('}');
    }

    private static void AppendArray(StringBuilder text, JsonArray list)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }
            Append(text, list[i]);
        }
        text.Append(']');
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}
