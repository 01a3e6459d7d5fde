using LocalCloud.Protocol.Checks;

namespace LocalCloud.Logs.Operations;

/// <summary>
/// docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html. AWS wants such a policy before a rule
/// may write to a log group; here it is stored and shown, and rules may write without it.
/// </summary>
internal static class PutResourcePolicy
{
    private const int MostPolicies = 10;

    /// <summary>The API's own reference gives none; CloudFormation's does (AWS::Logs::ResourcePolicy, PolicyName).</summary>
    private const int LongestName = 255;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.String("policyName");
        var document = request.String("policyDocument");
        LogErrors.Require(name is not null, "policyName", name, StructureCheck.NotNull);
        LogErrors.Require(document is not null, "policyDocument", document, StructureCheck.NotNull);
        LogErrors.Require(name.Length > 0, "policyName", name, "Member must have length greater than or equal to 1");
        LogErrors.Require(
            name.Length <= LongestName,
            "policyName",
            name,
            $"Member must have length less than or equal to {LongestName}"
        );
        if (!IsPolicy(document))
        {
            // Measured in github.com/badmintoncryer/cdk-preflight, "pf-logs-resource-policy-json".
            throw LogErrors.Invalid(
                "Error occurred while parsing accessPolicy. Please check if the accessPolicy has been constructed correctly "
                    + "using IAM grammar."
            );
        }
        tx.Execute(
            "insert or replace into log_policy (name, document, updated) values ($1, $2, $3)",
            name,
            document,
            tx.NowMs
        );
        if (tx.First("select count(*) from log_policy", row => row.Long(0)) > MostPolicies)
        {
            throw new AwsException("LimitExceededException", "Resource limit exceeded.");
        }
        return new JsonObject { ["resourcePolicy"] = Show(name, document, tx.NowMs) };
    }

    public static JsonObject Show(string name, string document, long updated) =>
        new()
        {
            ["policyName"] = name,
            ["policyDocument"] = document,
            ["lastUpdatedTime"] = updated,
            ["policyScope"] = "ACCOUNT",
        };

    private static bool IsPolicy(string text)
    {
        try
        {
            return Json.Parse(text) is JsonObject policy && policy["Statement"] is JsonArray or JsonObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
