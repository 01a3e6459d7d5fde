namespace LocalCloud.Matching;

/// <summary>
/// Texts with stars between them, each of which stands for any characters. Matching takes time in proportion to the
/// text: the parts between the stars are looked for from left to right, and no star is tried twice.
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
