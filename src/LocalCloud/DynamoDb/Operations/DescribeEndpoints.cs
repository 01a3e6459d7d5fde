namespace LocalCloud.DynamoDb.Operations;

internal static class DescribeEndpoints
{
    private const int CacheMinutes = 1440;

    public static JsonObject Run(Transaction tx, JsonObject request) =>
        new()
        {
            ["Endpoints"] = new JsonArray(
                new JsonObject
                {
                    ["Address"] = tx.Place.Endpoint?.Authority ?? "127.0.0.1",
                    ["CachePeriodInMinutes"] = CacheMinutes,
                }
            ),
        };
}
