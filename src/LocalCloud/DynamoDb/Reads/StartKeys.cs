using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Reads;

/// <summary>
/// The keys with which a page ends and the next begins: the table's, and in an index the index's too.
/// </summary>
internal static class StartKeys
{
    public static Item Of(TableDefinition table, IndexDefinition? index, Item item)
    {
        var key = KeyChecks.Cut(table.Keys, item);
        foreach (var attribute in index?.Keys.Attributes ?? [])
        {
            key[attribute] = item[attribute];
        }
        return key;
    }

    /// <summary>Lets the range begin behind the request's start key.</summary>
    public static ItemRange Apply(ItemRange range, Item? start)
    {
        if (start is null)
        {
            return range;
        }
        var (table, index) = (range.Table, range.Index);
        var names = table.Keys.Attributes.Concat(index?.Keys.Attributes ?? []).Distinct().ToList();
        var fits =
            start.Count == names.Count
            && names.All(n => start.TryGetValue(n, out var value) && value.Type == table.AttributeTypes[n]);
        if (!fits)
        {
            throw ScanWording.BadStart(range);
        }
        foreach (var name in names)
        {
            KeyChecks.CheckValue(name, start[name], name == table.Keys.Hash || index?.Keys.IsHash(name) == true);
        }
        var item = ItemKey.Of(table.Keys, start);
        var entry = index is null ? item : ItemKey.Of(index.Keys, start);
        if (
            range.Partition is { } partition
            && (
                partition.Hash != entry.Hash
                || !partition.Partition.AsSpan().SequenceEqual(entry.Partition)
                || !range.Bounds.Contains(entry.Sort)
            )
        )
        {
            throw DynamoErrors.Validation(
                "The provided starting key is outside query boundaries based on provided conditions"
            );
        }
        return range with { After = entry, AfterItem = item };
    }
}
