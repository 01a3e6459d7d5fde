namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A function at a path's end, such as <c>$.items.length()</c>. Jayway's library calculates it; Step Functions takes
/// such a path in a definition and then finds nothing with it (observed:
/// https://repost.aws/questions/QUYiQKP0XfThWEc_ahsMnLOA and
/// https://github.com/awsdocs/aws-step-functions-developer-guide/pull/5).
/// </summary>
internal sealed record FunctionToken(string Name) : PathToken
{
    /// <summary>The names that are functions; another one is a syntax error.</summary>
    public static readonly IReadOnlySet<string> Names = new HashSet<string>
    {
        "length",
        "size",
        "min",
        "max",
        "avg",
        "sum",
        "stddev",
        "keys",
        "first",
        "last",
    };

    public override bool IsDefinite => true;

    public override string ToString() => $"['{Name}()']";

    protected override void Apply(IReadOnlyList<PathToken> tokens, int index, JsonNode? node, PathWalk walk) =>
        walk.Found.Miss(() => $"Property {this} not found in path {PathUpTo(tokens, index)}");
}
