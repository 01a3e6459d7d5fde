using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Storage;

/// <summary>
/// Fills what was added to a table that has items: new indexes and the order of expiry. It walks over the items by hash, some at
/// a time; writes in between keep their own entries, so nothing is missed and nothing stands twice.
/// </summary>
internal static class Backfill
{
    public static readonly WorkKind<Rest> Kind = new("dynamodb.backfill");

    private const int AtOnce = 500;

    /// <param name="From">The hash of the next item.</param>
    internal sealed record Rest(long Table, long From);

    public static void Begin(Transaction tx, TableDefinition table) => Go(tx, table, long.MinValue);

    public static void Continue(Transaction tx, Work work, Rest rest)
    {
        if (TableCatalog.FindById(tx, rest.Table) is { } table)
        {
            Go(tx, table, rest.From);
        }
    }

    private static void Go(Transaction tx, TableDefinition table, long from)
    {
        var indexes = table.Indexes.Where(i => !i.IsActive).ToList();
        var last = tx.First(
            "select hash from dynamo_item where tbl = $1 and hash >= $2 order by hash limit 1 offset $3",
            row => (long?)row.Long(0),
            table.Id,
            from,
            AtOnce
        );
        // All items of one hash belong to one step.
        var items = tx.Query(
            "select hash, pk, sk, size, doc from dynamo_item where tbl = $1 and hash >= $2 and hash <= $3",
            row =>
                (
                    Key: new ItemKey(row.Long(0), row.Bytes(1), row.Bytes(2)),
                    Item: new StoredItem(row.Bytes(4), row.Int(3))
                ),
            table.Id,
            from,
            last ?? long.MaxValue
        );
        foreach (var (key, item) in items)
        {
            foreach (var index in indexes)
            {
                if (ItemKey.InIndex(table, index, item.Item) is { } entry)
                {
                    IndexStore.Fill(tx, index.Id, key, entry, item.Size);
                }
            }
            if (table.TimeToLive is { } ttl && Expiry.Entry(item.Item, ttl) is { } expiry)
            {
                IndexStore.Fill(tx, ttl.IndexId, key, expiry, 0);
                Expiry.WakeFor(tx, table, item.Item, ttl);
            }
        }
        if (last is null or long.MaxValue)
        {
            TableCatalog.Save(tx, table with { Indexes = [.. table.Indexes.Select(i => i with { FilledTo = null })] });
            return;
        }
        tx.Enqueue(Kind, new Rest(table.Id, last.Value + 1));
    }
}
