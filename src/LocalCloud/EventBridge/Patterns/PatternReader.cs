namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// Reads a pattern's JSON token by token with the positions and sentences of the parser that AWS's event-ruler is built
/// on (Jackson's JsonParser over a String), because AWS shows them to its users: a string's position is behind its
/// opening quote until somebody asks for its text, and a field's value is looked at together with its name.
/// </summary>
internal sealed class PatternReader(string source)
{
    private const string Values = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

    private readonly Stack<Scope> scopes = new();
    private int at;
    private bool stringOpen;
    private PatternToken pending;
    private string text = "";
    private string name = "";

    public PatternToken Token { get; private set; }

    /// <summary>The name of the field that is being read.</summary>
    public string FieldName => name;

    /// <summary>The current token's text, unescaped.</summary>
    public string Text
    {
        get
        {
            if (stringOpen)
            {
                text = ReadString("string value", ": was expecting closing quote for a string value");
                stringOpen = false;
            }
            return Token switch
            {
                PatternToken.StartObject => "{",
                PatternToken.EndObject => "}",
                PatternToken.StartArray => "[",
                PatternToken.EndArray => "]",
                PatternToken.FieldName => name,
                PatternToken.True => "true",
                PatternToken.False => "false",
                PatternToken.Null => "null",
                _ => text,
            };
        }
    }

    /// <summary>An error at the current position, worded as AWS words it.</summary>
    public PatternException Error(string message) => ErrorAt(message, at);

    public PatternToken Next()
    {
        if (Token == PatternToken.FieldName)
        {
            Token = pending;
            Open(Token);
            return Token;
        }
        _ = stringOpen ? Text : null;
        var next = SkipSpace();
        if (next < 0)
        {
            return Token = scopes.TryPeek(out var open)
                ? throw Error(
                    $"Unexpected end-of-input: expected close marker for {open.Name} (start marker at {Location(open.Start)})"
                )
                : PatternToken.None;
        }
        if (next is ']' or '}')
        {
            return Token = Close((char)next);
        }
        if (scopes.TryPeek(out var inside))
        {
            if (inside.Entries++ > 0)
            {
                next = SkipComma(next, inside);
            }
            if (inside.IsObject)
            {
                return Token = ReadField(next, inside);
            }
        }
        Token = ReadValue(next);
        Open(Token);
        return Token;
    }

    private PatternToken ReadField(int next, Scope inside)
    {
        if (next != '"')
        {
            throw Unexpected(next, "was expecting double-quote to start field name");
        }
        name = ReadString("name", " in field name");
        next = SkipSpace();
        if (next < 0)
        {
            throw Error($"Unexpected end-of-input within/between {inside.Name} entries");
        }
        if (next != ':')
        {
            throw Unexpected(next, "was expecting a colon to separate field name and value");
        }
        next = SkipSpace();
        if (next < 0)
        {
            throw Error($"Unexpected end-of-input within/between {inside.Name} entries");
        }
        pending = ReadValue(next);
        return PatternToken.FieldName;
    }

    private PatternToken ReadValue(int first)
    {
        switch (first)
        {
            case '"':
                stringOpen = true;
                return PatternToken.String;
            case '[':
                return PatternToken.StartArray;
            case '{':
                return PatternToken.StartObject;
            case '}':
                throw Unexpected(first, "expected a value");
            case 't':
                return ReadLiteral("true", PatternToken.True);
            case 'f':
                return ReadLiteral("false", PatternToken.False);
            case 'n':
                return ReadLiteral("null", PatternToken.Null);
            case '-' or (>= '0' and <= '9'):
                at--;
                text = ReadNumber();
                return PatternToken.Number;
            default:
                throw PatternText.IsIdentifierStart((char)first)
                    ? UnrecognizedToken(at - 1)
                    : Unexpected(first, "expected a valid value " + Values);
        }
    }

    private PatternToken ReadLiteral(string literal, PatternToken token)
    {
        var start = at - 1;
        for (var i = 1; i < literal.Length; i++)
        {
            if (at >= source.Length || source[at] != literal[i])
            {
                throw UnrecognizedToken(start);
            }
            at++;
        }
        return at < source.Length && PatternText.IsIdentifierPart(source[at]) ? throw UnrecognizedToken(start) : token;
    }

    private string ReadNumber()
    {
        var start = at;
        if (source[at] == '-')
        {
            at++;
            if (at >= source.Length)
            {
                throw Error("Unexpected end-of-input in a Number value");
            }
            if (!char.IsAsciiDigit(source[at]))
            {
                at++;
                throw ErrorAt(
                    $"Unexpected character ({PatternText.Describe(source[at - 1])}) in numeric value: "
                        + "expected digit (0-9) to follow minus sign, for valid numeric value",
                    at - 1
                );
            }
        }
        var leadingZero = source[at] == '0';
        var digits = Digits();
        if (leadingZero && digits > 1)
        {
            at = start + (source[start] == '-' ? 1 : 0) + 1;
            throw Error("Invalid numeric value: Leading zeroes not allowed");
        }
        if (at < source.Length && source[at] == '.')
        {
            at++;
            RequireDigits("Decimal point not followed by a digit");
        }
        if (at < source.Length && source[at] is 'e' or 'E')
        {
            at++;
            at += at < source.Length && source[at] is '+' or '-' ? 1 : 0;
            RequireDigits("Exponent indicator not followed by a digit");
        }
        return source[start..at];
    }

    private int Digits()
    {
        var start = at;
        while (at < source.Length && char.IsAsciiDigit(source[at]))
        {
            at++;
        }
        return at - start;
    }

    private void RequireDigits(string otherwise)
    {
        if (Digits() > 0)
        {
            return;
        }
        if (at >= source.Length)
        {
            throw Error($"Invalid numeric value: {otherwise}");
        }
        at++;
        throw ErrorAt(
            $"Unexpected character ({PatternText.Describe(source[at - 1])}) in numeric value: {otherwise}",
            at - 1
        );
    }

    /// <summary>Reads up to and over the closing quote.</summary>
    private string ReadString(string what, string atEnd)
    {
        var built = new StringBuilder();
        while (at < source.Length)
        {
            var c = source[at++];
            if (c == '"')
            {
                return built.ToString();
            }
            if (c < ' ')
            {
                throw ErrorAt(
                    $"Illegal unquoted character ({PatternText.Describe(c)}): has to be escaped using backslash "
                        + $"to be included in {what}",
                    at - 1
                );
            }
            built.Append(c == '\\' ? ReadEscape(atEnd) : c);
        }
        throw Error("Unexpected end-of-input" + atEnd);
    }

    private char ReadEscape(string atEnd)
    {
        if (at >= source.Length)
        {
            throw Error("Unexpected end-of-input in character escape sequence");
        }
        var c = source[at++];
        switch (c)
        {
            case 'b':
                return '\b';
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '"' or '/' or '\\':
                return c;
            case 'u':
                return ReadHex(atEnd);
            default:
                throw ErrorAt($"Unrecognized character escape {PatternText.Describe(c)}", at - 1);
        }
    }

    private char ReadHex(string atEnd)
    {
        var value = 0;
        for (var i = 0; i < 4; i++)
        {
            if (at >= source.Length)
            {
                throw Error("Unexpected end-of-input" + (atEnd.Length > 0 ? " in character escape sequence" : ""));
            }
            var c = source[at++];
            if (!char.IsAsciiHexDigit(c))
            {
                throw Unexpected(c, "expected a hex-digit for character escape sequence");
            }
            value = (value << 4) | int.Parse([c], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }
        return (char)value;
    }

    private int SkipComma(int next, Scope inside)
    {
        if (next != ',')
        {
            throw Unexpected(next, $"was expecting comma to separate {inside.Name} entries");
        }
        next = SkipSpace();
        return next < 0 ? throw Error($"Unexpected end-of-input within/between {inside.Name} entries") : next;
    }

    /// <summary>The first character that is not white space, read over; -1 at the end.</summary>
    private int SkipSpace()
    {
        while (at < source.Length)
        {
            var c = source[at++];
            switch (c)
            {
                case ' ' or '\t' or '\n' or '\r':
                    continue;
                case '/':
                    throw Unexpected(
                        c,
                        "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' "
                            + "not enabled for parser)"
                    );
                case < ' ':
                    throw ErrorAt(
                        $"Illegal character ({PatternText.Describe(c)}): only regular white space (\\r, \\n, \\t) "
                            + "is allowed between tokens",
                        at - 1
                    );
                default:
                    return c;
            }
        }
        return -1;
    }

    private void Open(PatternToken token)
    {
        if (token is PatternToken.StartObject or PatternToken.StartArray)
        {
            scopes.Push(new Scope(token == PatternToken.StartObject, at - 1));
            if (scopes.Count > Nesting.Json)
            {
                throw Error(Nesting.TooDeepToRead);
            }
        }
    }

    private PatternToken Close(char marker)
    {
        if (!scopes.TryPeek(out var scope))
        {
            throw Unexpected(marker, marker == '}' ? "expected a value" : "expected a valid value " + Values);
        }
        if (scope.IsObject != (marker == '}'))
        {
            throw Error(
                $"Unexpected close marker '{marker}': expected '{(scope.IsObject ? '}' : ']')}' "
                    + $"(for {scope.Name} starting at {Location(scope.Start)})"
            );
        }
        scopes.Pop();
        return scope.IsObject ? PatternToken.EndObject : PatternToken.EndArray;
    }

    private PatternException UnrecognizedToken(int start)
    {
        while (at < source.Length && PatternText.IsIdentifierPart(source[at]))
        {
            at++;
        }
        return Error($"Unrecognized token '{source[start..at]}': was expecting {Values}");
    }

    private PatternException Unexpected(int character, string expected) =>
        ErrorAt($"Unexpected character ({PatternText.Describe(character)}): {expected}", at - 1);

    private PatternException ErrorAt(string message, int position) => new(message, Location(position));

    private string Location(int position) => PatternText.Location(source, position);

    private sealed class Scope(bool isObject, int start)
    {
        public bool IsObject => isObject;

        public string Name => isObject ? "Object" : "Array";

        /// <summary>Where the opening marker stands.</summary>
        public int Start => start;

        public int Entries { get; set; }
    }
}
