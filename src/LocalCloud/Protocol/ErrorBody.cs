using System.Buffers;

namespace LocalCloud.Protocol;

/// <summary>
/// The JSON of an error. Its message may quote a megabyte of the request: a writer that is given such a text whole
/// takes room for six times as many characters from the pool that all share, which keeps it for each thread. Here it is
/// written in pieces.
/// </summary>
internal static class ErrorBody
{
    private const int Piece = 4 * 1024;

    public static byte[] Write(IEnumerable<KeyValuePair<string, JsonNode?>> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Json.Writing);
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            if (value is JsonValue text && text.TryGetValue<string>(out var whole))
            {
                WriteText(json, whole);
            }
            else if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                value.WriteTo(json);
            }
        }
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<char> text)
    {
        for (; text.Length > Piece; text = text[Piece..])
        {
            json.WriteStringValueSegment(text[..Piece], isFinalSegment: false);
        }
        json.WriteStringValueSegment(text, isFinalSegment: true);
    }
}
