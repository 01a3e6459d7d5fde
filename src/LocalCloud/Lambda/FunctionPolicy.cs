using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Lambda;

/// <summary>
/// A function's resource-based policy: which services may invoke it, and for which of their resources.
/// </summary>
internal static class FunctionPolicy
{
    private static readonly ParsedTexts<JsonObject> Parsed = new(text => (JsonObject)Json.Parse(text)!);

    /// <summary>
    /// Whether a statement lets the service in
    /// (docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html).
    /// </summary>
    public static bool Permits(Transaction tx, LambdaFunction function, string invoker, string sourceArn) =>
        Texts(tx, function.Name).Exists(s => Matches(Parsed.Of(s), invoker, sourceArn, tx.Cloud.AccountId));

    public static List<JsonObject> Statements(Transaction tx, string function) =>
        [.. Texts(tx, function).Select(text => (JsonObject)Json.Parse(text)!)];

    private static List<string> Texts(Transaction tx, string function) =>
        tx.Query("select statement from lambda_permission where function = $1 order by sid", r => r.String(0), function);

    private static bool Matches(JsonObject statement, string invoker, string sourceArn, string account)
    {
        var principal = statement["Principal"];
        var service = principal is JsonObject named
            ? named["Service"]?.GetValue<string>()
            : principal?.GetValue<string>();
        return (service == invoker || service == "*")
            && statement["Action"]!.GetValue<string>() is "lambda:InvokeFunction" or "lambda:*" or "*"
            && Holds(statement["Condition"] as JsonObject, sourceArn, account);
    }

    private static bool Holds(JsonObject? condition, string sourceArn, string account) =>
        condition is null
        || (
            (
                condition["ArnLike"]?["AWS:SourceArn"]?.GetValue<string>() is not { } pattern
                || IsLike(sourceArn, pattern))
            && (
                condition["StringEquals"]?["AWS:SourceAccount"]?.GetValue<string>() is not { } owner || owner == account
            ));

    /// <summary>ArnLike: each of the six parts on its own, <c>*</c> and <c>?</c> as wildcards.</summary>
    private static bool IsLike(string arn, string pattern)
    {
        var parts = arn.Split(':', 6);
        var patterns = pattern.Split(':', 6);
        return parts.Length == patterns.Length
            && parts
                .Zip(patterns)
                .All(p =>
                    System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(
                        Escape(p.Second),
                        p.First,
                        ignoreCase: false));
    }

    private static string Escape(string pattern) => pattern.Replace("\\", "\\\\", StringComparison.Ordinal);
}
