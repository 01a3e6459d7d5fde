using System.Text.RegularExpressions;

namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads the condition of a <c>[?(…)]</c> from the middle of a path's text.</summary>
internal sealed class FilterParser(string text, int start, int depth)
{
    private static readonly string[] Symbols = ["===", "!==", "==", "!=", "<=", ">=", "=~", "<", ">"];
    private static readonly string[] Words = ["subsetof", "contains", "noneof", "anyof", "empty", "size", "nin", "in"];

    private int at = start;
    private int level = depth;

    /// <summary>Behind what was read.</summary>
    public int Position => at;

    private char Current => at < text.Length ? text[at] : '\0';

    /// <exception cref="PathSyntaxException">The condition can't be read.</exception>
    public FilterExpression ParseParenthesised()
    {
        if (++level > Nesting.Language)
        {
            throw new PathSyntaxException($"filters nest deeper than {Nesting.Language} levels");
        }
        Expect('(');
        var expression = ParseOr();
        Expect(')');
        level--;
        return expression;
    }

    private FilterExpression ParseOr()
    {
        var parts = new List<FilterExpression> { ParseAnd() };
        while (Take("||"))
        {
            parts.Add(ParseAnd());
        }
        return parts.Count == 1 ? parts[0] : new FilterOr(parts);
    }

    private FilterExpression ParseAnd()
    {
        var parts = new List<FilterExpression> { ParseOne() };
        while (Take("&&"))
        {
            parts.Add(ParseOne());
        }
        return parts.Count == 1 ? parts[0] : new FilterAnd(parts);
    }

    private FilterExpression ParseOne()
    {
        SkipBlanks();
        if (Current == '!')
        {
            at++;
            if (++level > Nesting.Language)
            {
                throw new PathSyntaxException($"filters nest deeper than {Nesting.Language} levels");
            }
            var negated = new FilterNot(ParseOne());
            level--;
            return negated;
        }
        if (Current == '(')
        {
            return ParseParenthesised();
        }
        var left = ParseOperand();
        SkipBlanks();
        if (Array.Find(Symbols, Take) is { } symbol)
        {
            SkipBlanks();
            return symbol == "=~"
                ? new FilterRegex(left, ParseRegex())
                : new FilterComparison(left, symbol, ParseOperand());
        }
        if (Array.Find(Words, TakeWord) is { } word)
        {
            return new FilterComparison(left, word, ParseOperand());
        }
        return left is PathOperand ? new FilterExists(left) : throw Unexpected("a comparison");
    }

    private FilterOperand ParseOperand()
    {
        SkipBlanks();
        return Current is '@' or '$' ? ParsePath() : ParseLiteral();
    }

    private PathOperand ParsePath()
    {
        var begin = at;
        var brackets = 0;
        var quote = '\0';
        for (; at < text.Length; at++)
        {
            var c = Current;
            if (quote != '\0')
            {
                if (c == '\\')
                {
                    at++;
                }
                else if (c == quote)
                {
                    quote = '\0';
                }
            }
            else if (brackets > 0 && c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == '[')
            {
                brackets++;
            }
            else if (c == ']' && brackets > 0)
            {
                brackets--;
            }
            else if (brackets == 0 && c == '(' && at + 1 < text.Length && text[at + 1] == ')')
            {
                at++;
            }
            else if (brackets == 0 && c is ' ' or '=' or '!' or '<' or '>' or '&' or '|' or ')' or ',' or ']')
            {
                break;
            }
        }
        if (at > text.Length)
        {
            throw new PathSyntaxException("Property has not been closed - missing closing " + quote);
        }
        var path = text[begin..at];
        return path[0] == '@'
            ? new PathOperand(JsonPath.Parse("$" + path[1..], level + 1), true)
            : new PathOperand(JsonPath.Parse(path, level + 1), false);
    }

    private LiteralOperand ParseLiteral()
    {
        var begin = at;
        if (Current is '\'' or '"')
        {
            return new LiteralOperand(ReadQuoted());
        }
        if (Current is '[' or '{')
        {
            SkipJson();
        }
        else
        {
            while (
                at < text.Length && Current is not (' ' or ')' or ']' or ',' or '&' or '|' or '=' or '<' or '>' or '!')
            )
            {
                at++;
            }
        }
        var literal = text[begin..at];
        try
        {
            return new LiteralOperand(
                Json.Parse(literal.StartsWith('[') || literal.StartsWith('{') ? literal.Replace('\'', '"') : literal)
            );
        }
        catch (JsonException)
        {
            throw new PathSyntaxException(
                $"'{literal}' on position {begin} is not a value that a filter compares with"
            );
        }
    }

    private void SkipJson()
    {
        var nesting = 0;
        var quote = '\0';
        for (; at < text.Length; at++)
        {
            var c = Current;
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c is '[' or '{')
            {
                nesting++;
            }
            else if (c is ']' or '}' && --nesting == 0)
            {
                at++;
                return;
            }
        }
    }

    private string ReadQuoted()
    {
        var quote = Current;
        at++;
        var value = new System.Text.StringBuilder();
        while (Current != quote)
        {
            if (at >= text.Length)
            {
                throw new PathSyntaxException("A text in a filter has not been closed - missing closing " + quote);
            }
            if (Current == '\\' && at + 1 < text.Length)
            {
                at++;
            }
            value.Append(text[at]);
            at++;
        }
        at++;
        return value.ToString();
    }

    private Regex ParseRegex()
    {
        Expect('/');
        var begin = at;
        while (at < text.Length && (Current != '/' || text[at - 1] == '\\'))
        {
            at++;
        }
        if (at >= text.Length)
        {
            throw Unexpected("'/' at the pattern's end");
        }
        var pattern = text[begin..at].Replace("\\/", "/");
        at++;
        if (!Nesting.IsShallow(pattern))
        {
            throw new PathSyntaxException($"a regular expression nests deeper than {Nesting.Language} levels");
        }
        var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        for (; char.IsAsciiLetterLower(Current); at++)
        {
            options |= Current switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw Unexpected("one of the flags i, m, s, x"),
            };
        }
        try
        {
            return new Regex($"^(?:{pattern})$", options);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new PathSyntaxException($"/{pattern}/ is not a pattern that can be used here: {e.Message}");
        }
    }

    private bool Take(string symbol)
    {
        SkipBlanks();
        if (string.CompareOrdinal(text, at, symbol, 0, symbol.Length) != 0)
        {
            return false;
        }
        at += symbol.Length;
        return true;
    }

    private bool TakeWord(string word)
    {
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }
        var behind = at + word.Length < text.Length ? text[at + word.Length] : '\0';
        if (behind is not (' ' or '[' or '\'' or '"' or '$' or '@'))
        {
            return false;
        }
        at += word.Length;
        return true;
    }

    private void Expect(char wanted)
    {
        SkipBlanks();
        if (Current != wanted)
        {
            throw Unexpected($"'{wanted}'");
        }
        at++;
    }

    private void SkipBlanks()
    {
        while (Current == ' ')
        {
            at++;
        }
    }

    private PathSyntaxException Unexpected(string expected) =>
        new(
            at >= text.Length
                ? $"Expected {expected} at the end"
                : $"Character '{Current}' on position {at} is not valid. Expected {expected}"
        );
}
