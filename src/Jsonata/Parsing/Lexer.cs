using System.Buffers;
using System.Collections.Frozen;

namespace Jsonata.Parsing;

/// <summary>Cuts an expression into words.</summary>
internal sealed class Lexer(string source, JsonataVersion version)
{
    private const string Blanks = " \t\n\r\v";
    private const string Single = ".[]{}(),@#;:?+-*/%|=<>^&!~";
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(Blanks + Single);
    private static readonly FrozenSet<string> Pairs = new[] { "..", ":=", "!=", ">=", "<=", "**", "~>" }.ToFrozenSet();
    private static readonly FrozenSet<string> NewPairs = new[] { "?:", "??" }.ToFrozenSet();
    private int at;

    /// <summary>The next word; <see cref="TokenKind.End"/> again and again behind the last.</summary>
    /// <param name="isInfix">A slash is a division here, and no regular expression.</param>
    public Token Next(bool isInfix)
    {
        SkipBlanks();
        if (at >= source.Length)
        {
            return new Token(TokenKind.End, "(end)", null, source.Length);
        }
        var c = source[at];
        if (c == '/' && !isInfix)
        {
            return ReadRegex();
        }
        if (at + 1 < source.Length)
        {
            var pair = source.Substring(at, 2);
            if (Pairs.Contains(pair) || (version == JsonataVersion.Current && NewPairs.Contains(pair)))
            {
                at += 2;
                return Operator(pair);
            }
        }
        if (Single.Contains(c))
        {
            at++;
            return c is '!' or '~' ? throw Error("S0204", at, c.ToString()) : Operator(c.ToString());
        }
        return c switch
        {
            '"' or '\'' => ReadText(c),
            '`' => ReadQuotedName(),
            >= '0' and <= '9' => ReadNumber(),
            _ => ReadName(),
        };
    }

    private Token Operator(string text) => new(TokenKind.Operator, text, null, at);

    private void SkipBlanks()
    {
        while (at < source.Length)
        {
            if (Blanks.Contains(source[at]))
            {
                at++;
            }
            else if (source.AsSpan(at).StartsWith("/*"))
            {
                var end = source.IndexOf("*/", at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    throw Error("S0106", at);
                }
                at = end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private Token ReadText(char quote)
    {
        var text = new StringBuilder();
        for (at++; at < source.Length; at++)
        {
            var c = source[at];
            if (c == quote)
            {
                at++;
                return new Token(TokenKind.Text, text.ToString(), text.ToString(), at);
            }
            text.Append(c == '\\' ? ReadEscape() : c);
        }
        throw Error("S0101", at);
    }

    private char ReadEscape()
    {
        at++;
        var c = at < source.Length ? source[at] : '\0';
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                var digits = source.AsSpan(at + 1, Math.Min(4, source.Length - at - 1));
                if (
                    digits.Length < 4
                    || !ushort.TryParse(
                        digits,
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var code
                    )
                )
                {
                    throw Error("S0104", at);
                }
                at += 4;
                return (char)code;
            default:
                throw Error("S0103", at, c == '\0' ? "" : c.ToString());
        }
    }

    private Token ReadQuotedName()
    {
        var end = source.IndexOf('`', at + 1);
        if (end < 0)
        {
            throw Error("S0105", source.Length);
        }
        var name = source[(at + 1)..end];
        at = end + 1;
        return new Token(TokenKind.Name, name, name, at);
    }

    private Token ReadNumber()
    {
        var start = at;
        if (source[at] == '0')
        {
            at++;
        }
        else
        {
            SkipDigits();
        }
        if (At(0) == '.' && char.IsAsciiDigit(At(1)))
        {
            at++;
            SkipDigits();
        }
        var sign = At(1) is '+' or '-' ? 1 : 0;
        if (At(0) is 'e' or 'E' && char.IsAsciiDigit(At(1 + sign)))
        {
            at += 1 + sign;
            SkipDigits();
        }
        var text = source[start..at];
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number)
            ? new Token(TokenKind.Number, text, Value.Of(number), at)
            : throw Error("S0102", start, text);
    }

    private char At(int ahead) => at + ahead < source.Length ? source[at + ahead] : '\0';

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(At(0)))
        {
            at++;
        }
    }

    private Token ReadName()
    {
        var length = source.AsSpan(at).IndexOfAny(NameEnds);
        var word = length < 0 ? source[at..] : source.Substring(at, length);
        at += word.Length;
        return word switch
        {
            ['$', .. var name] => new Token(TokenKind.Variable, name, name, at),
            "and" or "or" or "in" => Operator(word),
            "true" => new Token(TokenKind.Constant, word, Value.True, at),
            "false" => new Token(TokenKind.Constant, word, Value.False, at),
            "null" => new Token(TokenKind.Constant, word, Null.Value, at),
            _ => new Token(TokenKind.Name, word, word, at),
        };
    }

    /// <summary>
    /// The slash that ends it stands outside of brackets, and no odd number of backslashes before it.
    /// </summary>
    private Token ReadRegex()
    {
        var start = ++at;
        var depth = 0;
        for (; at < source.Length; at++)
        {
            var c = source[at];
            var isEscaped = source[at - 1] == '\\';
            if (c == '/' && depth == 0 && Backslashes() % 2 == 0)
            {
                return at > start ? FinishRegex(source[start..at]) : throw Error("S0301", at);
            }
            depth +=
                isEscaped ? 0
                : c is '(' or '[' or '{' ? 1
                : c is ')' or ']' or '}' ? -1
                : 0;
        }
        throw Error("S0302", at);
    }

    private int Backslashes()
    {
        var count = 0;
        while (source[at - 1 - count] == '\\')
        {
            count++;
        }
        return count;
    }

    private Token FinishRegex(string pattern)
    {
        var flags = ++at;
        while (At(0) is 'i' or 'm')
        {
            at++;
        }
        var literal = new RegexLiteral(pattern, source[flags..at]);
        return new Token(TokenKind.Regex, pattern, literal, at);
    }

    private static JsonataException Error(string code, int position, string? token = null) =>
        new(code) { Position = position, Token = token };
}

/// <summary>A regular expression as it stands between slashes, and the letters behind them.</summary>
internal sealed record RegexLiteral(string Pattern, string Flags);
