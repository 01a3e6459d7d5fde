using System.Runtime.CompilerServices;
using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Expressions;

/// <summary>The tokens of one expression, read from left to right, and the messages that point into it.</summary>
internal sealed class TokenStream
{
    /// <summary>API reference, "Quotas": expression parameters, 4 KB.</summary>
    private const int MaxBytes = 4096;

    private const int MaxOperators = 300;

    private static readonly string[] Symbols =
    [
        "<>",
        "<=",
        ">=",
        "=",
        "<",
        ">",
        "(",
        ")",
        "[",
        "]",
        ",",
        ".",
        "+",
        "-",
    ];

    private readonly List<Token> tokens = [];
    private readonly string text;
    private readonly string kind;
    private int at;
    private int operators;

    /// <param name="kind">The request member, which every message names: <c>ConditionExpression</c>.</param>
    public TokenStream(string kind, string text)
    {
        this.kind = kind;
        this.text = text;
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Invalid("The expression can not be empty;");
        }
        var size = System.Text.Encoding.UTF8.GetByteCount(text);
        if (size > MaxBytes)
        {
            // Update expressions are refused without their size.
            var shown = kind == "UpdateExpression" ? "" : $" expression size: {size}";
            throw Invalid($"Expression size has exceeded the maximum allowed size;{shown}");
        }
        Tokenize();
    }

    public Token Current => tokens[at];

    public Token Following => tokens[Math.Min(at + 1, tokens.Count - 1)];

    public Token Next()
    {
        var token = tokens[at];
        at = Math.Min(at + 1, tokens.Count - 1);
        return token;
    }

    public bool Skip(string symbol)
    {
        if (!Current.Is(symbol))
        {
            return false;
        }
        at++;
        return true;
    }

    public bool SkipWord(string word)
    {
        if (!Current.IsWord(word))
        {
            return false;
        }
        at++;
        return true;
    }

    public void Expect(string symbol)
    {
        if (!Skip(symbol))
        {
            throw SyntaxError();
        }
    }

    public void ExpectEnd()
    {
        if (Current.Kind != TokenKind.End)
        {
            throw SyntaxError();
        }
    }

    public void CountOperator()
    {
        if (++operators > MaxOperators)
        {
            throw Invalid($"The expression contains too many operators; operator count: {operators}");
        }
    }

    /// <summary>Called before an expression within an expression is read: AWS reads 4 KB of parentheses.</summary>
    public void Enter()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Invalid("The expression is nested too deeply;");
        }
    }

    public AwsException Invalid(string message) => DynamoErrors.Validation($"Invalid {kind}: {message}");

    public AwsException SyntaxError() => SyntaxError(at);

    private AwsException SyntaxError(int index)
    {
        var token = tokens[index];
        var first = tokens[Math.Max(0, index - 1)];
        var last = tokens[Math.Min(tokens.Count - 1, index + 1)];
        var near = text[first.Start..last.End];
        return Invalid(
            $"Syntax error; token: \"{(token.Kind == TokenKind.End ? "<EOF>" : token.Text)}\", near: \"{near.TrimEnd()}\""
        );
    }

    private void Tokenize()
    {
        var bad = -1;
        for (var i = 0; i < text.Length; )
        {
            var c = text[i];
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                i++;
                continue;
            }
            var start = i;
            if (char.IsAsciiLetter(c) || c is '#' or ':')
            {
                i = EndOfWord(i + 1);
                var kindOfWord =
                    c == '#' ? TokenKind.NamePlaceholder
                    : c == ':' ? TokenKind.ValuePlaceholder
                    : TokenKind.Name;
                tokens.Add(new Token(kindOfWord, text[start..i], start));
                var nameless = i == start + 1 && kindOfWord != TokenKind.Name;
                bad = bad < 0 && nameless ? tokens.Count - 1 : bad;
                continue;
            }
            if (char.IsAsciiDigit(c))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }
                tokens.Add(new Token(TokenKind.Number, text[start..i], start));
                continue;
            }
            var symbol = Array.Find(Symbols, s => text.AsSpan(start).StartsWith(s, StringComparison.Ordinal));
            var length = symbol?.Length ?? (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]) ? 2 : 1);
            tokens.Add(new Token(TokenKind.Symbol, text.Substring(start, length), start));
            bad = bad < 0 && symbol is null ? tokens.Count - 1 : bad;
            i += length;
        }
        tokens.Add(new Token(TokenKind.End, "", text.Length));
        if (bad >= 0)
        {
            throw SyntaxError(bad);
        }
    }

    private int EndOfWord(int i)
    {
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '_'))
        {
            i++;
        }
        return i;
    }
}
