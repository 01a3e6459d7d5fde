namespace LocalCloud.Logs.Filters;

/// <summary>
/// Terms: each must be in the message; <c>?</c> before terms asks for one of them, <c>-</c> for absence; quotes hold a
/// phrase, percent signs a regular expression. Upper and lower case differ.
/// </summary>
internal sealed class TermFilter : LogFilter
{
    private readonly List<Func<string, bool>> all = [];
    private readonly List<Func<string, bool>> any = [];
    private readonly List<Func<string, bool>> none = [];

    public static new TermFilter Parse(string text)
    {
        var filter = new TermFilter();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var list = text[at] switch
            {
                '?' => filter.any,
                '-' => filter.none,
                _ => filter.all,
            };
            at += list == filter.all ? 0 : 1;
            list.Add(ReadTerm(text, ref at));
        }
        return filter;
    }

    // With other terms beside them, AWS leaves the optional ones out of account.
    public override bool Matches(string message) =>
        all.TrueForAll(t => t(message))
        && !none.Exists(t => t(message))
        && (any.Count == 0 || all.Count + none.Count > 0 || any.Exists(t => t(message)));

    private static Func<string, bool> ReadTerm(string text, ref int at)
    {
        var start = at;
        if (at < text.Length && text[at] is '"' or '%')
        {
            var quote = text[at++];
            while (at < text.Length && text[at] != quote)
            {
                at += text[at] == '\\' ? 2 : 1;
            }
            var inside = at < text.Length ? text[(start + 1)..at] : "";
            at = Math.Min(at + 1, text.Length);
            // Nothing to look for, or no end to it.
            return inside.Length == 0 ? throw Invalid(text[start..at])
                : quote == '%' ? FilterParser.Expression(inside, text[start..at]).IsMatch
                : Contains(inside.Replace("\\\"", "\"", StringComparison.Ordinal));
        }
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        // Terms with other characters must be in quotes.
        var term = text[start..at];
        return term.Length > 0 && term.All(c => char.IsLetterOrDigit(c) || c == '_')
            ? Contains(term)
            : throw Invalid(term);
    }

    private static Func<string, bool> Contains(string term) =>
        message => message.Contains(term, StringComparison.Ordinal);
}
