using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// The JSON text of the values that a slice meets again and again: a state's output is the next one's input. Values are never changed,
/// so the text of the same object is the same text.
/// </summary>
internal sealed class TextCache
{
    private readonly (JsonNode? Node, string Text)[] recent = new (JsonNode?, string)[4];
    private int next;

    public string Text(JsonNode? node)
    {
        if (node is null)
        {
            return "null";
        }
        foreach (var (known, text) in recent)
        {
            if (ReferenceEquals(known, node))
            {
                return text;
            }
        }
        return Remember(node, AwsText.Of(node));
    }

    /// <summary>Parses a caller's text and keeps it as it is.</summary>
    public JsonNode? Parse(string json)
    {
        var node = Json.Parse(json);
        if (node is not null)
        {
            Remember(node, json);
        }
        return node;
    }

    /// <summary>The text of a value that was put together from texts.</summary>
    public string Remember(JsonNode node, string text)
    {
        recent[next] = (node, text);
        next = (next + 1) % recent.Length;
        return text;
    }
}
