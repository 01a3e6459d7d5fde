namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads <c>States.Name(argument, …)</c> from left to right.</summary>
internal sealed class IntrinsicParser(string text)
{
    private int at;
    private int depth;

    private char Current => at < text.Length ? text[at] : '\0';

    /// <exception cref="IntrinsicSyntaxException">The text is not a call of a function that there is.</exception>
    public IntrinsicCall Parse()
    {
        SkipBlanks();
        var call = ParseCall();
        SkipBlanks();
        return at == text.Length ? call : throw Unexpected("the end");
    }

    private IntrinsicCall ParseCall()
    {
        if (++depth > Limits.IntrinsicNesting)
        {
            throw new IntrinsicSyntaxException(
                $"Intrinsic functions nest deeper than {Limits.IntrinsicNesting} levels"
            );
        }
        var start = at;
        while (char.IsAsciiLetterOrDigit(Current) || Current == '.')
        {
            at++;
        }
        var name = text[start..at];
        if (!IntrinsicFunction.ByName.TryGetValue(name, out var function))
        {
            throw new IntrinsicSyntaxException($"There is no intrinsic function '{name}'");
        }
        SkipBlanks();
        Expect('(');
        var arguments = ParseArguments(takesTemplate: name == "States.Format");
        depth--;
        return new IntrinsicCall(text[start..at], function, arguments);
    }

    private List<IntrinsicArgument> ParseArguments(bool takesTemplate)
    {
        var arguments = new List<IntrinsicArgument>();
        SkipBlanks();
        if (Current == ')')
        {
            at++;
            return arguments;
        }
        while (true)
        {
            SkipBlanks();
            arguments.Add(ParseArgument(takesTemplate && arguments.Count == 0));
            SkipBlanks();
            if (Current == ')')
            {
                at++;
                return arguments;
            }
            Expect(',');
        }
    }

    private IntrinsicArgument ParseArgument(bool isTemplate) =>
        Current switch
        {
            '\'' => new LiteralArgument(ReadText(isTemplate)),
            '$' => ReadPath(),
            '-' or (>= '0' and <= '9') => ReadJson(),
            't' or 'f' or 'n' => ReadJson(),
            'S' => new CallArgument(ParseCall()),
            _ => throw Unexpected("an argument"),
        };

    private LiteralArgument ReadJson()
    {
        var start = at;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '-' or '+' or '.')
        {
            at++;
        }
        var literal = text[start..at];
        try
        {
            return new LiteralArgument(Json.Parse(literal));
        }
        catch (JsonException)
        {
            throw new IntrinsicSyntaxException($"'{literal}' is neither a number nor true, false or null");
        }
    }

    /// <summary>
    /// Reads a text in single quotes. A template keeps the escapes of braces for States.Format to see.
    /// </summary>
    private JsonNode ReadText(bool keepBraces)
    {
        at++;
        var value = new StringBuilder();
        while (Current != '\'')
        {
            if (at >= text.Length)
            {
                throw Unexpected("a closing '");
            }
            if (Current == '\\')
            {
                at++;
                if (Current is not ('\'' or '\\' or '{' or '}'))
                {
                    throw Unexpected("one of ' { } \\ after a backslash");
                }
                if (keepBraces && Current != '\'')
                {
                    value.Append('\\');
                }
            }
            value.Append(text[at]);
            at++;
        }
        at++;
        return JsonValue.Create(value.ToString());
    }

    private PathArgument ReadPath()
    {
        var start = at;
        var nesting = 0;
        var quote = '\0';
        for (; at < text.Length; at++)
        {
            var c = Current;
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (nesting > 0 && c is ('\'' or '"'))
            {
                quote = c;
            }
            else if (c is '[' or '(')
            {
                nesting++;
            }
            else if (nesting > 0 && c is (']' or ')'))
            {
                nesting--;
            }
            else if (nesting == 0 && c is (',' or ')' or ' '))
            {
                break;
            }
        }
        try
        {
            return new PathArgument(JsonPath.Parse(text[start..at]));
        }
        catch (PathSyntaxException e)
        {
            throw new IntrinsicSyntaxException(e.Message);
        }
    }

    private void Expect(char wanted)
    {
        if (Current != wanted)
        {
            throw Unexpected($"'{wanted}'");
        }
        at++;
    }

    private void SkipBlanks()
    {
        while (char.IsWhiteSpace(Current))
        {
            at++;
        }
    }

    private IntrinsicSyntaxException Unexpected(string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Expected {expected} at position {at}"));
}
