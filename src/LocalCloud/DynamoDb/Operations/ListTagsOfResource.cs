using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Operations;

internal static class ListTagsOfResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var table = TaggedTable.Find(tx, request);
        return new JsonObject
        {
            ["Tags"] = new JsonArray([
                .. table.Tags.Select(t => new JsonObject { ["Key"] = t.Key, ["Value"] = t.Value }),
            ]),
        };
    }
}
