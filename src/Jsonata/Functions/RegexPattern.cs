using System.Text.RegularExpressions;
using Jsonata.Parsing;

namespace Jsonata.Functions;

/// <summary>
/// A regular expression of JavaScript's kind as one of .NET's. It takes time in proportion to the text where .NET can
/// do that; one with look-arounds or back references can't, and is stopped after a second.
/// </summary>
internal sealed class RegexPattern
{
    private const int MostCharacters = 10_000;
    private const int MostNesting = 200;
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);
    private readonly Regex regex;

    private RegexPattern(string source, Regex regex)
    {
        Source = source;
        this.regex = regex;
    }

    public string Source { get; }

    /// <exception cref="JsonataException">S0303: it is no regular expression.</exception>
    public static RegexPattern Of(RegexLiteral literal, int position)
    {
        var options = RegexOptions.CultureInvariant;
        options |= literal.Flags.Contains('i') ? RegexOptions.IgnoreCase : 0;
        options |= literal.Flags.Contains('m') ? RegexOptions.Multiline : 0;
        if (literal.Pattern.Length > MostCharacters || Nesting(literal.Pattern) > MostNesting)
        {
            throw new JsonataException("S0303", "it is too long or nests too deeply") { Position = position };
        }
        try
        {
            var pattern = new Translation(literal.Pattern, literal.Flags.Contains('m')).Run();
            return new RegexPattern(literal.Pattern, Compile(pattern, options));
        }
        catch (ArgumentException e)
        {
            throw new JsonataException("S0303", e.Message) { Position = position };
        }
    }

    public Match Match(string text, int start)
    {
        try
        {
            return regex.Match(text, start);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new JsonataException("U1005", Source);
        }
    }

    private static Regex Compile(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, LongestMatch);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, LongestMatch);
        }
    }

    private static int Nesting(string pattern)
    {
        var (depth, most) = (0, 0);
        foreach (var c in pattern)
        {
            depth +=
                c == '(' ? 1
                : c == ')' ? -1
                : 0;
            most = Math.Max(most, depth);
        }
        return most;
    }

    /// <summary>What the two dialects write in the same way and mean differently.</summary>
    private sealed class Translation(string pattern, bool isMultiline)
    {
        private readonly StringBuilder result = new();
        private int at;

        public string Run()
        {
            while (at < pattern.Length)
            {
                var c = pattern[at++];
                switch (c)
                {
                    case '\\':
                        Escape(false);
                        break;
                    case '[':
                        Set();
                        break;
                    case '.':
                        result.Append(@"[^\n\r\u2028\u2029]");
                        break;
                    case '$' when !isMultiline:
                        result.Append(@"\z");
                        break;
                    default:
                        result.Append(c);
                        break;
                }
            }
            return result.ToString();
        }

        private void Escape(bool isInSet)
        {
            var c = at < pattern.Length ? pattern[at++] : '\\';
            result.Append(
                c switch
                {
                    'd' => isInSet ? "0-9" : "[0-9]",
                    'w' => isInSet ? "a-zA-Z0-9_" : "[a-zA-Z0-9_]",
                    'D' => isInSet ? @"\x00-/:-\uffff" : "[^0-9]",
                    'W' => isInSet ? @"\x00-/:-@\[-\^`{-\uffff" : "[^a-zA-Z0-9_]",
                    '/' or '-' when !isInSet => Regex.Escape(c.ToString()),
                    _ => $"\\{c}",
                }
            );
        }

        private void Set()
        {
            var isNegated = at < pattern.Length && pattern[at] == '^';
            at += isNegated ? 1 : 0;
            if (at < pattern.Length && pattern[at] == ']')
            {
                // [] matches nothing and [^] everything.
                at++;
                result.Append(isNegated ? @"[\s\S]" : "(?!)");
                return;
            }
            result.Append(isNegated ? "[^" : "[");
            while (at < pattern.Length)
            {
                var c = pattern[at++];
                switch (c)
                {
                    case '\\':
                        Escape(true);
                        break;
                    case '[':
                        result.Append(@"\[");
                        break;
                    default:
                        result.Append(c);
                        if (c == ']')
                        {
                            return;
                        }
                        break;
                }
            }
        }
    }
}
