namespace ServiceModels;

/// <summary>A structure, union, list, map, enumeration or simple type.</summary>
internal static class ShapeStatement
{
    private static readonly Dictionary<string, ShapeKind> Kinds = Enum.GetValues(typeof(ShapeKind))
        .Cast<ShapeKind>()
        .ToDictionary(kind => kind.ToString().ToLowerInvariant());

    public static void Read(TokenReader tokens, string keyword, Traits traits, ShapeTable shapes)
    {
        if (!Kinds.TryGetValue(keyword, out var kind))
            throw tokens.Wrong($"'{keyword}' starts no statement that is known here.");

        var shape = new Shape(tokens.Identifier($"a name for the {keyword}"), kind, traits);
        shapes.Add(shape, tokens);
        if (kind == ShapeKind.Enum)
            shape.Values = ReadValues(tokens);
        else if (kind is ShapeKind.Structure or ShapeKind.Union or ShapeKind.List or ShapeKind.Map)
            shape.Members = ReadMembers(tokens, shapes);
    }

    private static List<Member> ReadMembers(TokenReader tokens, ShapeTable shapes)
    {
        var members = new List<Member>();
        tokens.Expect("{");
        while (!tokens.TryTake("}"))
        {
            var documentation = tokens.Documentation();
            var traits = TraitReader.Read(tokens);
            var member = new Member(tokens.Identifier("a member's name"), documentation, traits);
            tokens.Expect(":");
            shapes.Refer(tokens, shape => member.Target = shape);
            members.Add(member);
        }

        return members;
    }

    /// <summary><c>{ ENABLED, Dotnet10 = "dotnet10" }</c></summary>
    private static List<string> ReadValues(TokenReader tokens)
    {
        var values = new List<string>();
        tokens.Expect("{");
        while (!tokens.TryTake("}"))
        {
            var name = tokens.Identifier("a value's name");
            values.Add(tokens.TryTake("=") ? tokens.Take().Text : name);
        }

        return values;
    }
}
