using System.Text.RegularExpressions;

namespace LocalCloud.Logs.Filters;

/// <summary>
/// Terms: each must be in the message; <c>?</c> before terms asks for one of them, <c>-</c> for absence; quotes hold a phrase,
/// percent signs a regular expression. Upper and lower case differ.
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
        all.TrueForAll(t => t(message)) && !none.Exists(t => t(message))
        && (any.Count == 0 || all.Count + none.Count > 0 || any.Exists(t => t(message)));

    private static Func<string, bool> ReadTerm(string text, ref int at)
    {
        if (at < text.Length && text[at] is '"' or '%')
        {
            var quote = text[at];
            var end = at + 1;
            while (end < text.Length && text[end] != quote)
            {
                end += text[end] == '\\' ? 2 : 1;
            }
            if (end >= text.Length)
            {
                throw Invalid(text);
            }
            var inside = text[(at + 1)..end];
            at = end + 1;
            return quote == '%' ? Expression(inside, text) : Contains(inside.Replace("\\\"", "\"", StringComparison.Ordinal));
        }
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            if (!char.IsLetterOrDigit(text[at]) && text[at] != '_')
            {
                // Terms with other characters must be in quotes.
                throw Invalid(text);
            }
            at++;
        }
        return at == start ? throw Invalid(text) : Contains(text[start..at]);
    }

    private static Func<string, bool> Contains(string term) => message => message.Contains(term, StringComparison.Ordinal);

    private static Func<string, bool> Expression(string expression, string pattern)
    {
        try
        {
            return new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant).IsMatch;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw Invalid(pattern);
        }
    }
}
