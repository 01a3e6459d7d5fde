using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Storage;

/// <summary>An item as it is stored: its JSON and its size as DynamoDB counts it.</summary>
internal sealed class StoredItem(byte[] document, int size)
{
    private Item? item;

    public byte[] Document => document;

    public int Size => size;

    /// <summary>The item's values, parsed when first asked for. Not to be changed.</summary>
    public Item Item => item ??= ItemReader.Read(document);
}

/// <summary>Reads and writes single items and keeps what hangs on them: index entries, expiry, counts.</summary>
internal static class ItemStore
{
    public static StoredItem? Get(Transaction tx, TableDefinition table, ItemKey key) =>
        tx.First(
            "select doc, size from dynamo_item where tbl = $1 and hash = $2 and pk = $3 and sk = $4",
            row => new StoredItem(row.Bytes(0), row.Int(1)),
            table.Id,
            key.Hash,
            key.Partition,
            key.Sort
        );

    /// <summary>Writes an item over <paramref name="old"/>, which must be what stands there now.</summary>
    public static StoredItem Put(Transaction tx, TableDefinition table, ItemKey key, Item item, StoredItem? old)
    {
        var stored = new StoredItem(item.ToBytes(), item.Size);
        if (old is null)
        {
            tx.Execute(
                "insert into dynamo_item (tbl, hash, pk, sk, size, doc) values ($1, $2, $3, $4, $5, $6)",
                table.Id,
                key.Hash,
                key.Partition,
                key.Sort,
                stored.Size,
                stored.Document
            );
        }
        else
        {
            tx.Execute(
                "update dynamo_item set size = $5, doc = $6 where tbl = $1 and hash = $2 and pk = $3 and sk = $4",
                table.Id,
                key.Hash,
                key.Partition,
                key.Sort,
                stored.Size,
                stored.Document
            );
        }
        Count(tx, table.Id, old is null ? 1 : 0, stored.Size - (old?.Size ?? 0));
        IndexStore.Change(tx, table, key, old, item, stored.Size);
        return stored;
    }

    public static void Delete(Transaction tx, TableDefinition table, ItemKey key, StoredItem old)
    {
        tx.Execute(
            "delete from dynamo_item where tbl = $1 and hash = $2 and pk = $3 and sk = $4",
            table.Id,
            key.Hash,
            key.Partition,
            key.Sort
        );
        Count(tx, table.Id, -1, -old.Size);
        IndexStore.Change(tx, table, key, old, null, 0);
    }

    public static void Count(Transaction tx, long id, int items, int bytes)
    {
        if (items != 0 || bytes != 0)
        {
            tx.Execute(
                "update dynamo_count set items = items + $2, bytes = bytes + $3 where id = $1",
                id,
                items,
                bytes
            );
        }
    }
}
