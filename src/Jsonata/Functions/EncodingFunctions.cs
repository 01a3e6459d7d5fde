namespace Jsonata.Functions;

/// <summary>Base64 and URLs, as a browser's functions of these names do them.</summary>
internal static class EncodingFunctions
{
    private const string Unreserved = "-_.!~*'()";
    private const string Reserved = ";/?:@&=+$,#";
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static IEnumerable<NativeFunction> All =>
        [
            new("base64encode", "<s-:s>", (a, _) => a[0] is string s ? Convert.ToBase64String(Bytes(s)) : null),
            new("base64decode", "<s-:s>", (a, _) => a[0] is string s ? Encoding.Latin1.GetString(FromBase64(s)) : null),
            Url("encodeUrlComponent", text => Encode(text, Unreserved)),
            Url("encodeUrl", text => Encode(text, Unreserved + Reserved)),
            Url("decodeUrlComponent", text => Decode(text, "")),
            Url("decodeUrl", text => Decode(text, Reserved)),
        ];

    private static NativeFunction Url(string name, Func<string, string?> convert) =>
        new(name, "<s-:s>", (a, _) =>
            a[0] is string s ? convert(s) ?? throw new JsonataException("D3140", s) { Token = name } : null
        );

    /// <summary>A byte a character, as JavaScript's "binary" encoding.</summary>
    private static byte[] Bytes(string text) => [.. text.Select(c => (byte)c)];

    /// <summary>Takes what is Base64 of the text, also with the letters of URLs, and leaves out the rest.</summary>
    private static byte[] FromBase64(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '=')
            {
                break;
            }
            if (char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '-' or '_')
            {
                letters.Append(
                    c is '-' ? '+'
                    : c is '_' ? '/'
                    : c
                );
            }
        }
        letters.Length -= letters.Length % 4 == 1 ? 1 : 0;
        letters.Append('=', (4 - letters.Length % 4) % 4);
        return Convert.FromBase64String(letters.ToString());
    }

    private static string? Encode(string text, string kept)
    {
        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar && !text.Contains('\ufffd'))
            {
                return null;
            }
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || kept.Contains((char)rune.Value)))
            {
                result.Append((char)rune.Value);
                continue;
            }
            foreach (var unit in Encoding.UTF8.GetBytes(rune.ToString()))
            {
                result.Append('%').Append(unit.ToString("X2"));
            }
        }
        return result.ToString();
    }

    private static string? Decode(string text, string kept)
    {
        var result = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            if (text[at] != '%')
            {
                result.Append(text[at++]);
                continue;
            }
            var start = at;
            var bytes = new List<byte>();
            while (at < text.Length && text[at] == '%')
            {
                if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
                {
                    return null;
                }
                bytes.Add(Convert.ToByte(text.Substring(at + 1, 2), 16));
                at += 3;
            }
            if (!TryAppend(result, text.AsSpan(start, at - start), bytes, kept))
            {
                return null;
            }
        }
        return result.ToString();
    }

    private static bool TryAppend(StringBuilder result, ReadOnlySpan<char> escaped, List<byte> bytes, string kept)
    {
        try
        {
            var at = 0;
            foreach (var rune in Strict.GetString([.. bytes]).EnumerateRunes())
            {
                var isKept = rune.IsAscii && kept.Contains((char)rune.Value);
                result.Append(isKept ? escaped.Slice(at * 3, 3) : rune.ToString());
                at += rune.Utf8SequenceLength;
            }
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
