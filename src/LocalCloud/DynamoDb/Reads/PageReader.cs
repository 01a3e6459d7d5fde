using System.Text.Json.Nodes;
using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;
using LocalCloud.Storage;

namespace LocalCloud.DynamoDb.Reads;

/// <summary>Walks over a range until the limit or 1 MB and makes the answer of Query and Scan.</summary>
internal static class PageReader
{
    /// <summary>Developer guide, "Paginating table query results": 1 MB of data read, before the filter.</summary>
    private const int PageBytes = 1024 * 1024;

    public static JsonObject Read(Transaction tx, PageRequest page, ItemRange range)
    {
        var table = range.Table;
        var visible = Visible(page, table, range.Index);
        var items = new JsonArray();
        var (count, scanned, bytes) = (0, 0, 0L);
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
        var consumed = ConsumedCapacity.Of(page.Request);
        consumed.Read(table, range.Index, bytes, page.Consistent);
        consumed.AddTo(answer);
        return answer;
    }

    /// <summary>What an index lets see of an item; null when that is all of it.</summary>
    private static Projection? Visible(PageRequest page, TableDefinition table, IndexDefinition? index)
    {
        if (index is null || index.HoldsAll)
        {
            return null;
        }
        // A local index fetches from the table what it does not hold.
        var fetches = !index.IsGlobal && (page.Select == "ALL_ATTRIBUTES" || page.Projection is not null);
        return fetches ? null : Projection.Of(index.Projected(table.Keys));
    }

    private static JsonObject Show(Projection? projection, Item? seen, StoredItem found) =>
        projection is not null ? projection.Apply(seen ?? found.Item).ToJson()
        : seen is not null ? seen.ToJson()
        : Item.Parsed(found.Document);
}
