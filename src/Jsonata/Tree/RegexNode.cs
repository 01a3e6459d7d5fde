using Jsonata.Functions;

namespace Jsonata.Tree;

/// <summary>A regular expression; its value is a function that finds matches.</summary>
internal sealed class RegexNode(int position, RegexPattern pattern) : Node(position)
{
    protected override object? Compute(object? input, Scope scope, Run run) => new RegexFunction(pattern, Position);
}
