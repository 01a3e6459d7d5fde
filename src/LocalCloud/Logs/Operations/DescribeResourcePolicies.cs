namespace LocalCloud.Logs.Operations;

/// <summary>
/// docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeResourcePolicies.html; all fit on one page.
/// </summary>
internal static class DescribeResourcePolicies
{
    public static JsonObject Run(Transaction tx, JsonObject request) =>
        new()
        {
            ["resourcePolicies"] = new JsonArray([
                .. tx.Query("select name, document, updated from log_policy order by name", row =>
                    (JsonNode)PutResourcePolicy.Show(row.String(0), row.String(1), row.Long(2))
                ),
            ]),
        };
}
