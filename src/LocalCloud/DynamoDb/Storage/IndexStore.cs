using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Storage;

/// <summary>Keeps the entries of secondary indexes, and those that order items by expiry, in step with the items.</summary>
internal static class IndexStore
{
    /// <summary>Brings all entries of an item from <paramref name="old"/> to <paramref name="item"/> (null: deleted).</summary>
    public static void Change(Transaction tx, TableDefinition table, ItemKey key, StoredItem? old, Item? item, int size)
    {
        foreach (var index in table.Indexes)
        {
            var before = old is null ? null : ItemKey.InIndex(table, index, old.Item);
            var after = item is null ? null : ItemKey.InIndex(table, index, item);
            Move(tx, index.Id, key, before, after, old?.Size ?? 0, size);
        }
        if (table.TimeToLive is { } ttl)
        {
            var before = old is null ? null : Expiry.Entry(old.Item, ttl);
            var after = item is null ? null : Expiry.Entry(item, ttl);
            Move(tx, ttl.IndexId, key, before, after, 0, 0);
            if (after is not null)
            {
                Expiry.WakeFor(tx, table, item!, ttl);
            }
        }
    }

    /// <summary>Adds the entry of an item that was there before its index, unless it has one already.</summary>
    public static void Fill(Transaction tx, long indexId, ItemKey key, ItemKey entry, int size)
    {
        var added = tx.Execute(
            """
            insert or ignore into dynamo_entry (idx, hash, pk, sk, item_digest, item_pk, item_sk, item_hash)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            indexId,
            entry.Hash,
            entry.Partition,
            entry.Sort,
            key.Digest(),
            key.Partition,
            key.Sort,
            key.Hash
        );
        if (added == 1)
        {
            ItemStore.Count(tx, indexId, 1, size);
        }
    }

    private static void Move(
        Transaction tx,
        long indexId,
        ItemKey key,
        ItemKey? before,
        ItemKey? after,
        int oldSize,
        int newSize
    )
    {
        if (before is { } from && after is { } to && from.SameAs(to))
        {
            ItemStore.Count(tx, indexId, 0, newSize - oldSize);
            return;
        }
        if (before is { } gone)
        {
            var removed = tx.Execute(
                """
                delete from dynamo_entry
                where idx = $1 and hash = $2 and pk = $3 and sk = $4
                    and item_digest = $5 and item_pk = $6 and item_sk = $7
                """,
                indexId,
                gone.Hash,
                gone.Partition,
                gone.Sort,
                key.Digest(),
                key.Partition,
                key.Sort
            );
            // None when the index is still being filled and has not come to this item.
            ItemStore.Count(tx, indexId, -removed, removed * -oldSize);
        }
        if (after is { } entry)
        {
            Fill(tx, indexId, key, entry, newSize);
        }
    }
}
