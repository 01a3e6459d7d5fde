using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;
using LocalCloud.DynamoDb.Writes;

namespace LocalCloud.DynamoDb.Operations;

internal static class BatchWriteItem
{
    private const int MaxWrites = 25;

    /// <param name="Item">The item to put; null to delete.</param>
    /// <param name="Key">The key to delete; null to put.</param>
    private sealed record Write(Item? Item, Item? Key);

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var items = request.Structure("RequestItems");
        new Checks().Required(items, "requestItems").Consumption(request).Collections(request).Throw();
        var writes = Read(items!);
        var bound = writes.Select(w => Bind(tx, w.Name, w.Writes)).ToList();
        var consumed = ConsumedCapacity.Of(request);
        writes.ForEach(w => consumed.Called(w.Name));
        var metrics = new JsonObject();
        foreach (var (table, keyed) in bound)
        {
            foreach (var (key, item) in keyed)
            {
                var old = ItemStore.Get(tx, table, key);
                StoredItem? stored = null;
                if (item is not null)
                {
                    stored = ItemStore.Put(tx, table, key, item, old);
                }
                else if (old is not null)
                {
                    ItemStore.Delete(tx, table, key, old);
                }
                consumed.Write(table, old, stored);
            }
            if (ItemCollections.Wanted(request, table))
            {
                metrics[table.Name] = new JsonArray([
                    .. keyed
                        .Select(k => k.Key)
                        .DistinctBy(k => Convert.ToBase64String(k.Partition))
                        .Select(k => ItemCollections.Describe(tx, table, k)),
                ]);
            }
        }
        var answer = new JsonObject { ["UnprocessedItems"] = new JsonObject() };
        consumed.AddListTo(answer);
        if (metrics.Count > 0)
        {
            answer["ItemCollectionMetrics"] = metrics;
        }
        return answer;
    }

    private static List<(string Name, List<Write> Writes)> Read(JsonObject items)
    {
        if (items.Count == 0)
        {
            throw DynamoErrors.Validation(BatchNames.NoWrites);
        }
        new Checks().ForWrites(items).Complete(items).Throw();
        var total = 0;
        foreach (var (name, node) in items)
        {
            var list = (JsonArray)RequestReading.NotNull(node);
            if (list.Count is 0 or > MaxWrites)
            {
                throw DynamoErrors.Validation(
                    $"1 validation error detected: Value '{{{BatchNames.Shown(name, list)}}}' "
                        + "at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: "
                        + $"[Member must have length less than or equal to {MaxWrites}, Member must have length greater than or equal to 1]"
                );
            }
            total += list.Count;
        }
        if (total > MaxWrites)
        {
            throw DynamoErrors.Validation("Too many items requested for the BatchWriteItem call");
        }
        return [.. items.Select(i => (i.Key, items.Structures(i.Key)!.Select(ReadWrite).ToList()))];
    }

    private static Write ReadWrite(JsonObject json)
    {
        var (put, delete) = (json.Structure("PutRequest"), json.Structure("DeleteRequest"));
        if (put is null == delete is null)
        {
            throw DynamoErrors.Validation(
                put is null
                    ? "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"
                    : "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
            );
        }
        if (put is null)
        {
            return new Write(null, AttributeReader.Older.ReadItem(delete!.Structure("Key") ?? []));
        }
        var item = AttributeReader.Older.ReadItem(put.Structure("Item") ?? []);
        PutWrite.CheckSize(item);
        return new Write(item, null);
    }

    private static (TableDefinition Table, List<(ItemKey Key, Item? Item)> Writes) Bind(
        Transaction tx,
        string name,
        List<Write> writes
    )
    {
        var table = TableCatalog.Required(tx, TableName.Resolve(name));
        var keyed = writes
            .Select(w =>
                (Key: w.Item is null ? KeyChecks.KeyOf(table, w.Key!) : KeyChecks.KeyOfBatchItem(table, w.Item), w.Item)
            )
            .ToList();
        return keyed.Select(k => k.Key).Distinct(ItemKeyComparer.Instance).Count() == keyed.Count
            ? (table, keyed)
            : throw DynamoErrors.Validation("Provided list of item keys contains duplicates");
    }
}
