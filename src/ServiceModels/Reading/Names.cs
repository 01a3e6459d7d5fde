namespace ServiceModels;

/// <summary><c>[A, B]</c></summary>
internal static class Names
{
    public static IEnumerable<string> ReadList(TokenReader tokens)
    {
        var names = new List<string>();
        tokens.Expect("[");
        while (!tokens.TryTake("]"))
            names.Add(tokens.Identifier("a name or ']'"));

        return names;
    }
}
