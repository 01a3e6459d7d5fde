namespace ServiceModels;

/// <summary>Reads <c>@name</c>, <c>@name("value")</c> and <c>@name(key: value)</c>, as many as stand here.</summary>
internal static class TraitReader
{
    public static Traits Read(TokenReader tokens)
    {
        var traits = new Traits();
        while (tokens.TryTake("@"))
            traits.Set(tokens.Identifier("a trait's name"), Arguments(tokens));

        return traits;
    }

    private static Dictionary<string, string> Arguments(TokenReader tokens)
    {
        var arguments = new Dictionary<string, string>();
        if (!tokens.TryTake("("))
            return arguments;

        while (!tokens.TryTake(")"))
        {
            var first = Value(tokens);
            if (tokens.TryTake(":"))
                arguments[first] = Value(tokens);
            else
                arguments[""] = first;
        }

        return arguments;
    }

    private static string Value(TokenReader tokens) =>
        tokens.Peek.Kind is TokenKind.Identifier or TokenKind.Text or TokenKind.Number
            ? tokens.Take().Text
            : throw tokens.Unexpected("a trait's argument");
}
