using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalCloud.Protocol;

/// <summary>How this cloud reads and writes JSON: bounded in depth, no duplicate keys, no needless escapes.</summary>
public static class Json
{
    /// <summary>Deep enough for a DynamoDB item (32 levels, each two objects) inside a batch request.</summary>
    public const int MaxDepth = 128;

    public static readonly JsonDocumentOptions Reading = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    private static readonly JsonDocumentOptions Trusted = new() { MaxDepth = MaxDepth * 2 };

    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth * 2 };

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepth * 2,
    };

    /// <exception cref="JsonException">The text is not JSON, too deep, or has a key twice.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8) => JsonNode.Parse(utf8, documentOptions: Reading);

    /// <exception cref="JsonException">The text is not JSON, too deep, or has a key twice.</exception>
    public static JsonNode? Parse(string text) => JsonNode.Parse(text, documentOptions: Reading);

    /// <summary>What this cloud wrote itself: read without looking for keys that stand twice.</summary>
    public static JsonNode Stored(ReadOnlySpan<byte> utf8) => JsonNode.Parse(utf8, documentOptions: Trusted)!;

    /// <summary>The node as compact JSON text; <c>null</c> for a null node.</summary>
    public static string Text(JsonNode? node) => node is null ? "null" : node.ToJsonString(Options);

    /// <summary>The node as compact UTF-8 JSON.</summary>
    public static byte[] Utf8(JsonNode? node) => node is null ? "null"u8.ToArray() : JsonSerializer.SerializeToUtf8Bytes(node, Options);
}
