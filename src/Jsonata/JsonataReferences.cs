using Jsonata.Parsing;

namespace Jsonata;

/// <summary>What an expression refers to outside of itself.</summary>
/// <param name="Names">Members of what it is applied to; <c>$</c> for that itself.</param>
/// <param name="Variables">
/// Variables that it does not set itself, functions among them; <c>$</c> is <c>$$</c>, the whole input.
/// </param>
/// <param name="Members">Variables with the first member that is read of them.</param>
public sealed record JsonataReferences(
    IReadOnlySet<string> Names,
    IReadOnlySet<string> Variables,
    IReadOnlySet<(string Variable, string Member)> Members
)
{
    /// <summary>Whether a variable's name is one of the language's own functions.</summary>
    public static bool IsFunction(string name) => ReferenceFinder.IsFunction(name);
}
