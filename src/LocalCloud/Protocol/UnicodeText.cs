using System.Text.Unicode;

namespace LocalCloud.Protocol;

/// <summary>
/// What the JSON parser leaves unseen until someone reads the string: bytes that are no UTF-8, and escapes that are
/// half of a surrogate pair. Found here, they are the client's error.
/// </summary>
internal static class UnicodeText
{
    /// <exception cref="JsonException">The text is no Unicode text.</exception>
    public static void Check(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new JsonException("It is not valid UTF-8.");
        }
        while (true)
        {
            var escape = utf8.IndexOf((byte)'\\');
            if (escape < 0 || escape + 1 == utf8.Length)
            {
                return;
            }
            var unit = Unit(utf8[escape..]);
            if (
                unit is >= 0xdc00 and <= 0xdfff
                || (unit is >= 0xd800 and <= 0xdbff && Unit(utf8[(escape + 6)..]) is not (>= 0xdc00 and <= 0xdfff))
            )
            {
                throw new JsonException("An escape is half of a surrogate pair.");
            }
            utf8 = utf8[Math.Min(utf8.Length, escape + (unit is >= 0xd800 and <= 0xdbff ? 12 : 2))..];
        }
    }

    /// <summary>The UTF-16 unit of the escape that the text begins with; -1 when it begins with none.</summary>
    private static int Unit(ReadOnlySpan<byte> text) =>
        text.Length >= 6
        && text.StartsWith("\\u"u8)
        && int.TryParse(text.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? unit
            : -1;
}
