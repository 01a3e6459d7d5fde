using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Reads;

/// <summary>Walks over a range until the limit or 1 MB and makes the answer of Query and Scan.</summary>
internal static class PageReader
{
    /// <summary>Developer guide, "Paginating table query results": 1 MB of data read, before the filter.</summary>
    private const int PageBytes = 1024 * 1024;

    public static JsonObject Read(Transaction tx, PageRequest page, ItemRange range)
    {
        var table = range.Table;
        var entry = range.Index is { HoldsAll: false } index ? Projection.Of(index.Projected(table.Keys)) : null;
        var visible = SeesTable(page, range.Index) ? null : entry;
        var consumed = ConsumedCapacity.Of(page.Request);
        var fetches = visible is null && entry is not null && Fetches(page, range.Index!, table);
        var items = new JsonArray();
        var (count, scanned, bytes, entries) = (0, 0, 0L, 0L);
        StoredItem? last = null;
        var more = false;
        range.Walk(tx, found =>
        {
            var seen = visible?.Apply(found.Item);
            var size = seen is null ? found.Size : seen.Size;
            if (bytes + size > PageBytes && scanned > 0)
            {
                more = true;
                return false;
            }
            bytes += size;
            entries += seen is null && entry is not null ? entry.Apply(found.Item).Size : size;
            if (fetches)
            {
                consumed.Read(table, null, size, page.Consistent);
            }
            scanned++;
            last = found;
            if (page.Filter?.Holds(seen ?? found.Item) != false)
            {
                count++;
                if (!page.CountOnly)
                {
                    items.Add(Show(page.Projection, seen, found));
                }
            }
            more = scanned >= page.Limit;
            return !more;
        });
        var answer = new JsonObject();
        if (!page.CountOnly)
        {
            answer["Items"] = items;
        }
        answer["Count"] = count;
        answer["ScannedCount"] = scanned;
        if (more)
        {
            answer["LastEvaluatedKey"] = StartKeys.Of(table, range.Index, last!.Item).ToJson();
        }
        consumed.Read(table, range.Index, entries, page.Consistent, more ? 1 : Partitions(range));
        consumed.AddTo(answer);
        return answer;
    }

    /// <summary>
    /// A new on-demand table has four partitions, and a scan over all of them counts each: 2 units at least, 4 when
    /// consistent (recorded on AWS; developer guide, "DynamoDB on-demand capacity mode", initial throughput: 4,000
    /// write units, of which a partition has 1,000).
    /// </summary>
    private static int Partitions(ItemRange range) => range.IsWholeTable && range.Table.OnDemand ? 4 : 1;

    /// <summary>A local index fetches from the table what it does not hold.</summary>
    private static bool SeesTable(PageRequest page, IndexDefinition? index) =>
        index is { IsGlobal: false } && (page.Select == "ALL_ATTRIBUTES" || page.Projection is not null);

    /// <summary>Whole items are read to fetch what the index does not hold, and each counts by itself (developer guide,
    /// "Local secondary indexes", provisioned throughput considerations).</summary>
    private static bool Fetches(PageRequest page, IndexDefinition index, TableDefinition table) =>
        page.Projection is null || page.Projection.Roots.Except(index.Projected(table.Keys)).Any();

    private static JsonObject Show(Projection? projection, Item? seen, StoredItem found) =>
        projection is not null ? projection.Apply(seen ?? found.Item).ToJson()
        : seen is not null ? seen.ToJson()
        : Item.Parsed(found.Document);
}
