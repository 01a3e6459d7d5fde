using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Storage;

/// <summary>Where an item or an index entry stands: the partition's hash, then partition and sort key as ordered bytes.</summary>
internal readonly record struct ItemKey(long Hash, byte[] Partition, byte[] Sort)
{
    public static ItemKey Of(KeySchema keys, Item item) =>
        keys.IsMultiple
            ? Make(
                Joined(keys.Hash, keys.MoreHash, item),
                keys.Range is null ? [] : Joined(keys.Range, keys.MoreRange, item)
            )
            : Make(KeyBytes.Encode(item[keys.Hash]), keys.Range is null ? [] : KeyBytes.Encode(item[keys.Range]));

    public static ItemKey Make(byte[] partition, byte[] sort) => new(KeyBytes.Hash(partition), partition, sort);

    /// <summary>
    /// The entry that an item has in an index; null when it lacks an index key, or has one of another type, empty or too
    /// large, which was there before the index (developer guide, "Detecting and correcting index key violations").
    /// </summary>
    public static ItemKey? InIndex(TableDefinition table, IndexDefinition index, Item item)
    {
        foreach (var attribute in index.Keys.Attributes)
        {
            if (
                !item.TryGetValue(attribute, out var value)
                || value.Type != table.AttributeTypes[attribute]
                || !KeyChecks.Fits(value, index.Keys.IsHash(attribute))
            )
            {
                return null;
            }
        }
        return index.Keys.IsMultiple && KeyChecks.TooLargeTogether(index.Keys, item) is not null
            ? null
            : Of(index.Keys, item);
    }

    /// <summary>By this, entries of an index with the same keys stand one after another (architect/dynalite, db/index.js).</summary>
    public long Digest() => Sort.Length == 0 ? Hash : KeyBytes.Hash([.. Partition, .. Sort]);

    public bool SameAs(ItemKey other) =>
        Hash == other.Hash
        && Partition.AsSpan().SequenceEqual(other.Partition)
        && Sort.AsSpan().SequenceEqual(other.Sort);

    private static byte[] Joined(string first, IReadOnlyList<string>? more, Item item) =>
        more is null ? KeyBytes.Encode(item[first]) : KeyBytes.Join([item[first], .. more.Select(name => item[name])]);
}
