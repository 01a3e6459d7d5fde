namespace LocalCloud.Logs.Filters;

/// <summary>
/// Conditions on the words of a message: each field is the word in its place, and more words may follow. With an
/// ellipsis the fields behind it are the last words.
/// </summary>
/// <param name="ellipsis">The place of <c>...</c> among the fields, or -1.</param>
internal sealed class SpaceFilter(IReadOnlyList<Func<string, bool>> fields, int ellipsis) : LogFilter
{
    public override bool Matches(string message)
    {
        var words = Words(message);
        if (words.Count < fields.Count)
        {
            return false;
        }
        for (var i = 0; i < fields.Count; i++)
        {
            var fromEnd = ellipsis >= 0 && i >= ellipsis;
            if (!fields[i](fromEnd ? words[words.Count - fields.Count + i] : words[i]))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>What stands in quotes or square brackets is one word, without them.</summary>
    private static List<string> Words(string message)
    {
        var words = new List<string>();
        for (var at = 0; at < message.Length; at++)
        {
            if (char.IsWhiteSpace(message[at]))
            {
                continue;
            }
            var close = message[at] switch
            {
                '"' => '"',
                '[' => ']',
                _ => ' ',
            };
            var start = close == ' ' ? at : at + 1;
            var end = message.IndexOf(close, start);
            end = end < 0 ? message.Length : end;
            words.Add(message[start..end]);
            at = end;
        }
        return words;
    }
}
