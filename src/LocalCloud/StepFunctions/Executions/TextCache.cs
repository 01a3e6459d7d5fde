using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// The JSON text of the values that a slice meets again and again: a state's output is the next one's input. Values are never changed,
/// so the text of the same object is the same text. What came from outside keeps its own, as on AWS: an execution's input, a
/// function's or a worker's result, and the list of such results.
/// </summary>
internal sealed class TextCache
{
    private readonly (JsonNode? Node, string Text)[] recent = new (JsonNode?, string)[4];
    private readonly Dictionary<JsonNode, string> written = new(ReferenceEqualityComparer.Instance);
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
        return Written(node) ?? Remember(node, AwsText.Of(node));
    }

    /// <summary>A value's own text; null when it has none but that which AWS would write.</summary>
    public string? Written(JsonNode? node) => node is null ? null : written.GetValueOrDefault(node);

    /// <summary>Reads a text that was parsed before.</summary>
    /// <param name="own">Whether AWS would have written the value in another way.</param>
    public JsonNode? Read(string json, bool own) =>
        Know(Json.Node(Json.StoredElement(Encoding.UTF8.GetBytes(json))), json, own);

    private JsonNode? Know(JsonNode? node, string text, bool own)
    {
        if (node is null)
        {
            return null;
        }
        if (own)
        {
            written[node] = text;
        }
        Remember(node, text);
        return node;
    }

    /// <summary>A value may have a text of its own.</summary>
    public void Keep(JsonNode node, string text)
    {
        if (text != AwsText.Of(node))
        {
            written[node] = text;
        }
        Remember(node, text);
    }

    /// <summary>
    /// A value that is an object with one more member at its end. A workflow's state is large and its results are small: the text is
    /// put together, not written anew. A text of its own that a part has would not be AWS's for the whole.
    /// </summary>
    /// <param name="whole">The value.</param>
    /// <param name="input">The object, which is not empty.</param>
    /// <param name="names">The way to the member's value: objects around it.</param>
    public void Join(JsonNode whole, JsonNode input, IReadOnlyList<string> names, JsonNode? value)
    {
        if (Written(input) is not null || Written(value) is not null)
        {
            return;
        }
        var way = string.Join(":{", names.Select(name => AwsText.Of(name)));
        Remember(whole, $"{Text(input).AsSpan()[..^1]},{way}:{Text(value)}{new string('}', names.Count)}");
    }

    /// <summary>A value that was stored as AWS writes it.</summary>
    public JsonNode? Read(JsonElement stored)
    {
        var node = Json.Node(stored);
        if (node is not null)
        {
            Remember(node, stored.GetRawText());
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
