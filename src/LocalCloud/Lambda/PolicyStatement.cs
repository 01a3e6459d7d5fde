using System.IO.Enumeration;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Lambda;

/// <summary>What a statement of a function's policy asks for before it lets somebody invoke the function.</summary>
/// <param name="Service">The service principal, or <c>*</c>.</param>
/// <param name="Invokes">Whether its action is the function's invocation.</param>
/// <param name="SourceArn">The parts of the ARN that the source must be like; null when any will do.</param>
/// <param name="SourceAccount">The source's account; null when any will do.</param>
internal sealed record PolicyStatement(string? Service, bool Invokes, string[]? SourceArn, string? SourceAccount)
{
    private const int ArnParts = 6;

    public static PolicyStatement Parse(string text)
    {
        var statement = (JsonObject)Json.Parse(text)!;
        var principal = statement["Principal"];
        var condition = statement["Condition"] as JsonObject;
        return new PolicyStatement(
            (principal is JsonObject named ? named["Service"] : principal)?.GetValue<string>(),
            statement["Action"]!.GetValue<string>() is "lambda:InvokeFunction" or "lambda:*" or "*",
            condition
                ?["ArnLike"]?["AWS:SourceArn"]?.GetValue<string>()
                .Replace("\\", "\\\\", StringComparison.Ordinal)
                .Split(':', ArnParts),
            condition?["StringEquals"]?["AWS:SourceAccount"]?.GetValue<string>()
        );
    }

    public bool Permits(string invoker, string sourceArn, string account) =>
        (Service == invoker || Service == "*")
        && Invokes
        && (SourceArn is null || IsLike(sourceArn, SourceArn))
        && (SourceAccount is null || SourceAccount == account);

    /// <summary>ArnLike: each of the six parts on its own, <c>*</c> and <c>?</c> as wildcards.</summary>
    private static bool IsLike(ReadOnlySpan<char> arn, string[] patterns)
    {
        Span<Range> parts = stackalloc Range[ArnParts];
        if (arn.Split(parts, ':') != patterns.Length)
        {
            return false;
        }
        for (var i = 0; i < patterns.Length; i++)
        {
            if (!FileSystemName.MatchesSimpleExpression(patterns[i], arn[parts[i]], ignoreCase: false))
            {
                return false;
            }
        }
        return true;
    }
}
