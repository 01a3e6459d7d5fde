using System.Text;

namespace ServiceModels.Generator.Emitting;

/// <summary>How the AWS SDK for .NET spells what a model names.</summary>
internal static class SdkNames
{
    public static string Type(Shape shape) => shape.Traits.Text("sdk#name") ?? Capitalized(shape.Name);

    public static string Property(Member member) => member.Traits.Text("sdk#name") ?? Capitalized(member.Name);

    /// <summary>The SDK leaves Fault away and adds Exception where it is missing.</summary>
    public static string Exception(Shape shape)
    {
        var name = Capitalized(shape.Name);
        if (name.EndsWith("Exception", StringComparison.Ordinal))
            return name;

        return (name.EndsWith("Fault", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name)
            + "Exception";
    }

    /// <summary>nodejs4.3-edge is Nodejs43Edge: what can't stand in a name is left out and starts a new word.</summary>
    public static string Constant(string value)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var c in value)
        {
            var belongs = char.IsLetterOrDigit(c) || c == '_';
            if (belongs)
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);

            startsWord = !belongs;
        }

        return char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>functionName for FunctionName.</summary>
    public static string Parameter(Member member) => char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
