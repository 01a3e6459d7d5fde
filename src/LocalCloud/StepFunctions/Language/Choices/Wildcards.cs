namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// <c>StringMatches</c>: <c>*</c> stands for any text, <c>\*</c> for a star, <c>\\</c> for a backslash. Takes time in
/// proportion to text plus pattern, whatever they are.
/// </summary>
internal static class Wildcards
{
    public static bool Match(string text, string pattern)
    {
        var pieces = Split(pattern);
        var rest = text.AsSpan();
        if (pieces.Count == 1)
        {
            return rest.SequenceEqual(pieces[0]);
        }
        var (first, last) = (pieces[0], pieces[^1]);
        if (rest.Length < first.Length + last.Length || !rest.StartsWith(first) || !rest.EndsWith(last))
        {
            return false;
        }
        // Between a fixed start and a fixed end, each piece may take the first place that it finds.
        rest = rest[first.Length..^last.Length];
        for (var i = 1; i < pieces.Count - 1; i++)
        {
            var at = Find(rest, pieces[i]);
            if (at < 0)
            {
                return false;
            }
            rest = rest[(at + pieces[i].Length)..];
        }
        return true;
    }

    /// <summary>The texts between the stars, without escapes.</summary>
    private static List<string> Split(string pattern)
    {
        var pieces = new List<string>();
        var piece = new System.Text.StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '*')
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                continue;
            }
            if (pattern[i] == '\\' && i + 1 < pattern.Length && pattern[i + 1] is '*' or '\\')
            {
                i++;
            }
            piece.Append(pattern[i]);
        }
        pieces.Add(piece.ToString());
        return pieces;
    }

    /// <summary>Knuth, Morris and Pratt's search.</summary>
    private static int Find(ReadOnlySpan<char> text, string piece)
    {
        if (piece.Length == 0)
        {
            return 0;
        }
        var borders = new int[piece.Length];
        for (int i = 1, border = 0; i < piece.Length; i++)
        {
            while (border > 0 && piece[i] != piece[border])
            {
                border = borders[border - 1];
            }
            borders[i] = border += piece[i] == piece[border] ? 1 : 0;
        }
        for (int i = 0, matched = 0; i < text.Length; i++)
        {
            while (matched > 0 && text[i] != piece[matched])
            {
                matched = borders[matched - 1];
            }
            matched += text[i] == piece[matched] ? 1 : 0;
            if (matched == piece.Length)
            {
                return i - matched + 1;
            }
        }
        return -1;
    }
}
