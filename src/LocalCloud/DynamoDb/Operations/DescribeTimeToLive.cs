using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Operations;

internal static class DescribeTimeToLive
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = TableName.ReadWhole(request);
        var table = TableCatalog.Find(tx, name)
            ?? throw DynamoErrors.NotFound($"Requested resource not found: Table: {name} not found");
        var shown = new JsonObject { ["TimeToLiveStatus"] = table.TimeToLive is null ? "DISABLED" : "ENABLED" };
        if (table.TimeToLive is { } ttl)
        {
            shown["AttributeName"] = ttl.Attribute;
        }
        return new JsonObject { ["TimeToLiveDescription"] = shown };
    }
}
