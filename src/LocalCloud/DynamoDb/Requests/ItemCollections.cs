using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>ItemCollectionMetrics: only tables with local indexes have item collections with a size limit.</summary>
internal static class ItemCollections
{
    public static bool Wanted(JsonObject request, TableDefinition table) =>
        request.Text("ReturnItemCollectionMetrics") == "SIZE" && table.Local.Any();

    public static JsonObject Describe(Transaction tx, TableDefinition table, ItemKey key)
    {
        var bytes = tx.First(
            "select coalesce(sum(size), 0) from dynamo_item where tbl = $1 and hash = $2 and pk = $3",
            row => row.Long(0),
            table.Id,
            key.Hash,
            key.Partition
        );
        var partition = new Item(1)
        {
            [table.Keys.Hash] = KeyBytes.Decode(table.AttributeTypes[table.Keys.Hash], key.Partition),
        };
        // The estimate is a range of one gigabyte around the size.
        var gigabytes = Math.Floor(bytes / (1024.0 * 1024 * 1024));
        return new JsonObject
        {
            ["ItemCollectionKey"] = partition.ToJson(),
            ["SizeEstimateRangeGB"] = new JsonArray(gigabytes, gigabytes + 1),
        };
    }
}
