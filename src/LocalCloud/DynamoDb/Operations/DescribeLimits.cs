namespace LocalCloud.DynamoDb.Operations;

/// <summary>
/// The default quotas of an account in us-east-1 (developer guide, "Quotas"). Nothing here is throttled.
/// </summary>
internal static class DescribeLimits
{
    public static JsonObject Run(Transaction tx, JsonObject request) =>
        new()
        {
            ["AccountMaxReadCapacityUnits"] = 80_000,
            ["AccountMaxWriteCapacityUnits"] = 80_000,
            ["TableMaxReadCapacityUnits"] = 40_000,
            ["TableMaxWriteCapacityUnits"] = 40_000,
        };
}
