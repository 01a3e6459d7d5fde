using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Operations;

internal static class DescribeTable
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = TableName.ReadWhole(request);
        var table = TableCatalog.Find(tx, name)
            ?? throw DynamoErrors.NotFound($"Requested resource not found: Table: {name} not found");
        return new JsonObject { ["Table"] = TableDescription.Of(tx, table) };
    }
}
