using LocalCloud.Matching;

namespace LocalCloud.Lambda;

/// <summary>What a statement of a function's policy asks for before it lets somebody invoke the function.</summary>
/// <param name="Service">The service principal, or <c>*</c>.</param>
/// <param name="Invokes">Whether its action is the function's invocation.</param>
/// <param name="SourceArn">What the source's ARN must be like; null when any will do.</param>
/// <param name="SourceAccount">The source's account; null when any will do.</param>
internal sealed record PolicyStatement(string? Service, bool Invokes, ArnLike? SourceArn, string? SourceAccount)
{
    public static PolicyStatement Parse(string text)
    {
        var statement = (JsonObject)Json.Parse(text)!;
        var principal = statement["Principal"];
        var condition = statement["Condition"] as JsonObject;
        return new PolicyStatement(
            (principal is JsonObject named ? named["Service"] : principal)?.GetValue<string>(),
            statement.Required("Action") is "lambda:InvokeFunction" or "lambda:*" or "*",
            condition?["ArnLike"]?["AWS:SourceArn"]?.GetValue<string>() is { } like ? new ArnLike(like) : null,
            condition?["StringEquals"]?["AWS:SourceAccount"]?.GetValue<string>()
        );
    }

    public bool Permits(string invoker, string sourceArn, string account) =>
        (Service == invoker || Service == "*")
        && Invokes
        && (SourceArn is null || SourceArn.Matches(sourceArn))
        && (SourceAccount is null || SourceAccount == account);
}
