using System.Text.Encodings.Web;
using Utf8Text = System.Text.Unicode.Utf8;

namespace LocalCloud.Protocol;

/// <summary>How this cloud reads and writes JSON: bounded in depth, no duplicate keys, no needless escapes.</summary>
public static class Json
{
    public static readonly JsonDocumentOptions Reading = new()
    {
        MaxDepth = Nesting.Json,
        AllowDuplicateProperties = false,
    };

    /// <summary>For what this cloud wrote itself: data, and what it keeps around it.</summary>
    public static readonly JsonDocumentOptions Trusted = new() { MaxDepth = Nesting.Stored };

    public static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = Nesting.Stored,
    };

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = Nesting.Stored,
    };

    /// <exception cref="JsonException">
    /// The text is not JSON, too deep, has a key twice, or holds what is no Unicode text.
    /// </exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8)
    {
        UnicodeText.Check(utf8);
        return JsonNode.Parse(utf8, documentOptions: Reading);
    }

    /// <exception cref="JsonException">
    /// The text is not JSON, too deep, has a key twice, or holds what is no Unicode text.
    /// </exception>
    public static JsonNode? Parse(string text) => Parse(Encoding.UTF8.GetBytes(text));

    /// <summary>What this cloud wrote itself: read without looking for keys that stand twice.</summary>
    public static JsonNode Stored(ReadOnlySpan<byte> utf8) => JsonNode.Parse(utf8, documentOptions: Trusted)!;

    /// <summary>The same, as an element that knows its text.</summary>
    public static JsonElement StoredElement(ReadOnlyMemory<byte> utf8) => JsonDocument.Parse(utf8, Trusted).RootElement;

    /// <summary>The node of an element, read no further than it is looked into; null for JSON's null.</summary>
    public static JsonNode? Node(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Object => JsonObject.Create(element),
            JsonValueKind.Array => JsonArray.Create(element),
            _ => JsonValue.Create(element),
        };

    /// <summary>
    /// Checks what the parser leaves for later, when an operation would stumble over it: that the bytes are UTF-8 and
    /// that escaped characters are whole.
    /// </summary>
    /// <exception cref="JsonException">They are not.</exception>
    public static void CheckText(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8Text.IsValid(utf8))
        {
            throw new JsonException("The text is not UTF-8.");
        }
        if (utf8.IndexOf("\\u"u8) < 0)
        {
            return;
        }
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Nesting.Json });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                CheckEscapes(ref reader);
            }
        }
    }

    private static void CheckEscapes(ref Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"The text at byte {reader.TokenStartIndex} has half of a surrogate pair.");
        }
    }

    /// <summary>The node as compact JSON text; <c>null</c> for a null node.</summary>
    public static string Text(JsonNode? node) => node is null ? "null" : node.ToJsonString(Options);

    /// <summary>The node as compact UTF-8 JSON.</summary>
    public static byte[] Utf8(JsonNode? node) =>
        node is null ? "null"u8.ToArray() : JsonSerializer.SerializeToUtf8Bytes(node, Options);
}
