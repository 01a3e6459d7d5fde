using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Storage;

/// <summary>Where an item or an index entry stands: the partition's hash, then partition and sort key as ordered bytes.</summary>
internal readonly record struct ItemKey(long Hash, byte[] Partition, byte[] Sort)
{
    public static ItemKey Of(KeySchema keys, Item item) =>
        Make(item[keys.Hash], keys.Range is null ? null : item[keys.Range]);

    public static ItemKey Make(AttributeValue partition, AttributeValue? sort)
    {
        var bytes = KeyBytes.Encode(partition);
        return new ItemKey(KeyBytes.Hash(bytes), bytes, sort is null ? [] : KeyBytes.Encode(sort));
    }

    /// <summary>The entry that an item has in an index; null when it lacks an index key or has it in another type (a sparse index).</summary>
    public static ItemKey? InIndex(TableDefinition table, IndexDefinition index, Item item)
    {
        AttributeValue? sort = null;
        if (!TryGet(table, index.Keys.Hash, item, out var partition)
            || (index.Keys.Range is not null && !TryGet(table, index.Keys.Range, item, out sort)))
        {
            return null;
        }
        return Make(partition!, sort);
    }

    public bool SameAs(ItemKey other) =>
        Hash == other.Hash && Partition.AsSpan().SequenceEqual(other.Partition) && Sort.AsSpan().SequenceEqual(other.Sort);

    private static bool TryGet(TableDefinition table, string attribute, Item item, out AttributeValue? value) =>
        item.TryGetValue(attribute, out value) && value.Type == table.AttributeTypes[attribute];
}
