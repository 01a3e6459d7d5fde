using System.Buffers.Text;
using System.Runtime.InteropServices;

namespace LocalCloud.DynamoDb.Requests.Types;

/// <summary>Bytes, as text in base 64 without spaces.</summary>
internal sealed class BlobType() : ScalarType("java.nio.ByteBuffer")
{
    protected override bool Fits(JsonNode value, JsonValueKind kind) =>
        kind == JsonValueKind.String && (IsPlain(value.AsValue()) || IsBase64(value.GetValue<string>()));

    protected override AwsException Unfit(JsonNode value, JsonValueKind kind) =>
        DynamoErrors.Serialization(
            kind == JsonValueKind.String
                ? Problem(value.GetValue<string>())
                : "only base-64-encoded strings are convertible to bytes"
        );

    /// <summary>
    /// Looks at the text where it stands in the request's body; false when it has escaped characters.
    /// </summary>
    private static bool IsPlain(JsonValue value)
    {
        if (!value.TryGetValue<JsonElement>(out var element))
        {
            return false;
        }
        var quoted = JsonMarshal.GetRawUtf8Value(element);
        return Base64.IsValid(quoted[1..^1]) && !quoted.ContainsAny(" \t\r\n"u8);
    }

    private static bool IsBase64(string text) => Base64.IsValid(text) && !text.AsSpan().ContainsAny(" \t\r\n");

    private static string Problem(string text) =>
        text.Length % 4 != 0 ? $"Base64 encoded length is expected a multiple of 4 bytes but found: {text.Length}"
        : text.FirstOrDefault(c => !char.IsAsciiLetterOrDigit(c) && c is not ('+' or '/' or '='))
            is var bad
                and not '\0'
            ? $"Invalid Base64 character: '{bad}'"
        : "Invalid last non-pad Base64 character dectected";
}
