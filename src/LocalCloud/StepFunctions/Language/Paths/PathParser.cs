namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads a JSONPath from left to right.</summary>
internal sealed class PathParser(string text, int depth = 0)
{
    private readonly List<PathToken> tokens = [];
    private int at;

    private char Current => at < text.Length ? text[at] : '\0';

    private bool AtEnd => at >= text.Length;

    /// <exception cref="PathSyntaxException">The text is not a JSONPath.</exception>
    public (PathRoot Root, string? Variable, IReadOnlyList<PathToken> Tokens) Parse()
    {
        if (depth > Nesting.Language)
        {
            throw new PathSyntaxException($"filters nest deeper than {Nesting.Language} levels");
        }
        var (root, variable) = ReadRoot();
        while (!AtEnd)
        {
            if (tokens.Count >= Nesting.PathSteps)
            {
                throw new PathSyntaxException($"the path has more than {Nesting.PathSteps} steps");
            }
            ReadToken();
        }
        if (tokens is [.., PropertyToken last])
        {
            last.MarkLast();
        }
        return (root, variable, tokens);
    }

    private (PathRoot Root, string? Variable) ReadRoot()
    {
        if (Current is not ('$' or '@'))
        {
            throw new PathSyntaxException("Path must start with '$'");
        }
        at++;
        if (Current == '$' && text[0] == '$')
        {
            at++;
            return (PathRoot.Context, null);
        }
        if (text[0] == '$' && IsNameStart(Current))
        {
            var start = at;
            while (IsNamePart(Current))
            {
                at++;
            }
            return (PathRoot.Variable, text[start..at]);
        }
        return (PathRoot.Input, null);
    }

    internal static bool IsNameStart(char c) => char.IsLetter(c) || c == '_';

    internal static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private void ReadToken()
    {
        switch (Current)
        {
            case '[':
                ReadBracket();
                break;
            case '.':
                ReadDot();
                break;
            default:
                throw Unexpected("'.' or '['");
        }
    }

    private void ReadDot()
    {
        at++;
        if (Current == '.')
        {
            at++;
            tokens.Add(new ScanToken());
            if (Current == '.')
            {
                throw Unexpected("a name, '*' or '['");
            }
        }
        if (AtEnd)
        {
            throw new PathSyntaxException("Path must not end with a '.' or '..'");
        }
        switch (Current)
        {
            case '[':
                ReadBracket();
                break;
            case '*':
                at++;
                tokens.Add(new WildcardToken());
                break;
            default:
                ReadName();
                break;
        }
    }

    private void ReadName()
    {
        var start = at;
        while (!AtEnd && Current is not ('.' or '[' or '(' or ' '))
        {
            at++;
        }
        var name = text[start..at];
        if (name.Length == 0)
        {
            throw Unexpected("a name");
        }
        if (Current == ' ')
        {
            throw new PathSyntaxException(
                "Use bracket notion ['my prop'] if your property contains blank characters. position: " + at
            );
        }
        if (Current != '(')
        {
            tokens.Add(new PropertyToken([name]));
            return;
        }
        at++;
        SkipBlanks();
        if (!FunctionToken.Names.Contains(name) || Current != ')')
        {
            throw new PathSyntaxException($"Function with name: {name} does not exist.");
        }
        at++;
        if (!AtEnd)
        {
            throw Unexpected("the end: a function ends a path");
        }
        tokens.Add(new FunctionToken(name));
    }

    private void ReadBracket()
    {
        at++;
        SkipBlanks();
        switch (Current)
        {
            case '\'' or '"':
                tokens.Add(new PropertyToken(ReadList(ReadQuoted)));
                break;
            case '*':
                at++;
                tokens.Add(new WildcardToken());
                break;
            case '?':
                ReadFilter();
                break;
            case ':' or '-' or (>= '0' and <= '9'):
                ReadIndexes();
                break;
            default:
                throw new PathSyntaxException(
                    $"Could not parse token starting at position {at - 1}. Expected ?, ', 0-9, * "
                );
        }
        SkipBlanks();
        if (Current != ']')
        {
            throw Unexpected("']'");
        }
        at++;
    }

    private void ReadFilter()
    {
        at++;
        SkipBlanks();
        if (Current != '(')
        {
            throw Unexpected("'(' after '?'");
        }
        var parser = new FilterParser(text, at, depth + 1);
        tokens.Add(new FilterToken(parser.ParseParenthesised()));
        at = parser.Position;
    }

    private void ReadIndexes()
    {
        if (Current == ':')
        {
            at++;
            tokens.Add(new SliceToken(null, IsNumberStart ? ReadNumber() : null));
            return;
        }
        var first = ReadNumber();
        SkipBlanks();
        if (Current == ':')
        {
            at++;
            SkipBlanks();
            tokens.Add(new SliceToken(first, IsNumberStart ? ReadNumber() : null));
            return;
        }
        var indexes = new List<int> { first };
        while (Current == ',')
        {
            at++;
            SkipBlanks();
            indexes.Add(ReadNumber());
            SkipBlanks();
        }
        tokens.Add(new IndexToken(indexes));
    }

    private bool IsNumberStart => Current is '-' or (>= '0' and <= '9');

    private int ReadNumber()
    {
        var start = at;
        if (Current == '-')
        {
            at++;
        }
        while (char.IsAsciiDigit(Current))
        {
            at++;
        }
        return int.TryParse(
            text.AsSpan(start, at - start),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw new PathSyntaxException(
                $"Could not parse token starting at position {start}. Expected a whole number"
            );
    }

    private List<T> ReadList<T>(Func<T> read)
    {
        var list = new List<T> { read() };
        SkipBlanks();
        while (Current == ',')
        {
            at++;
            SkipBlanks();
            list.Add(read());
            SkipBlanks();
        }
        return list;
    }

    private string ReadQuoted()
    {
        if (Current is not ('\'' or '"'))
        {
            throw Unexpected("a quoted name");
        }
        var quote = Current;
        at++;
        var name = new System.Text.StringBuilder();
        while (Current != quote)
        {
            if (AtEnd)
            {
                throw new PathSyntaxException("Property has not been closed - missing closing " + quote);
            }
            // A backslash before anything but the quote around the name, or another one, is a character of the name
            // (recorded).
            if (Current == '\\' && at + 1 < text.Length && (text[at + 1] == quote || text[at + 1] == '\\'))
            {
                at++;
            }
            name.Append(text[at]);
            at++;
        }
        at++;
        return name.ToString();
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
            AtEnd
                ? $"Expected {expected} at the end"
                : $"Character '{Current}' on position {at} is not valid. Expected {expected}"
        );
}
