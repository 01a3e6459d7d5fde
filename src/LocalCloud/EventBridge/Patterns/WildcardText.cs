using LocalCloud.Matching;

namespace LocalCloud.EventBridge.Patterns;

/// <summary>A wildcard as a pattern writes it: <c>*</c>, and <c>\*</c> and <c>\\</c> for themselves.</summary>
internal static class WildcardText
{
    /// <exception cref="PatternException">Two stars in a row, or a backslash before another character.</exception>
    public static Wildcard Parse(string pattern)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        // AWS counts UTF-8 bytes and the quote before the pattern.
        var position = 1;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            var next = i + 1 < pattern.Length ? pattern[i + 1] : '\0';
            if (c == '*')
            {
                if (next == '*')
                {
                    throw new PatternException($"Consecutive wildcard characters at pos {position}");
                }
                parts.Add(part.ToString());
                part.Clear();
            }
            else if (c == '\\')
            {
                if (next is not ('*' or '\\'))
                {
                    throw new PatternException($"Invalid escape character at pos {position}");
                }
                part.Append(next);
                i++;
                position++;
            }
            else
            {
                part.Append(c);
            }
            position +=
                char.IsHighSurrogate(c) || char.IsLowSurrogate(c) ? 2
                : c < 0x80 ? 1
                : c < 0x800 ? 2
                : 3;
        }
        parts.Add(part.ToString());
        return Wildcard.Of([.. parts]);
    }
}
