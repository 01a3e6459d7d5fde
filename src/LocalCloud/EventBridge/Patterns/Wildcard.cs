using System.Text;

namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// A wildcard pattern: <c>*</c> stands for any characters, <c>\*</c> and <c>\\</c> for themselves. Matching takes time in
/// proportion to the text: the parts between the stars are looked for from left to right, and no star is tried twice.
/// </summary>
internal sealed class Wildcard
{
    /// <summary>A star among <see cref="Steps"/>; no JSON text has this character.</summary>
    public const char Any = '\uffff';

    private readonly string[] parts;

    private Wildcard(string[] parts) => this.parts = parts;

    /// <summary>The pattern character by character, its stars as <see cref="Any"/>.</summary>
    public char[] Steps => string.Join(Any, parts).ToCharArray();

    /// <summary>What every matching text begins with.</summary>
    public string Beginning => parts[0];

    /// <summary>A pattern by the texts between its stars.</summary>
    public static Wildcard Of(string[] parts) => new(parts);

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
        return new Wildcard([.. parts]);
    }

    public bool Matches(string text)
    {
        if (parts.Length == 1)
        {
            return text == parts[0];
        }
        var last = parts[^1];
        var rest = text.AsSpan();
        if (rest.Length < parts[0].Length + last.Length || !rest.StartsWith(parts[0]) || !rest.EndsWith(last))
        {
            return false;
        }
        rest = rest[parts[0].Length..^last.Length];
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = rest.IndexOf(parts[i], StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }
            rest = rest[(found + parts[i].Length)..];
        }
        return true;
    }
}
