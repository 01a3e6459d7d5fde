namespace LocalCloud.EventBridge.Patterns;

/// <summary>How AWS's parser shows places and characters, and which characters it takes for a word.</summary>
internal static class PatternText
{
    /// <summary>A place in a source as AWS shows it; long sources are cut.</summary>
    public static string Location(string source, int position)
    {
        const int shown = 500;
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < position; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && (i + 1 >= source.Length || source[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }
        var excerpt = source.Length > shown ? source[..shown] : source;
        var cut = source.Length > shown ? $"[truncated {source.Length - shown} chars]" : "";
        return $"[Source: (String)\"{excerpt}\"{cut}; line: {line}, column: {position - lineStart + 1}]";
    }

    public static string Describe(int character) =>
        char.IsControl((char)character) ? $"(CTRL-CHAR, code {character})"
        : character > 255 ? $"'{(char)character}' (code {character} / 0x{character:x})"
        : $"'{(char)character}' (code {character})";

    // Java's identifiers: letters, digits, connectors and currency signs.
    public static bool IsIdentifierStart(char c) =>
        char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol or UnicodeCategory.ConnectorPunctuation;

    public static bool IsIdentifierPart(char c) => IsIdentifierStart(c) || char.IsDigit(c);
}
