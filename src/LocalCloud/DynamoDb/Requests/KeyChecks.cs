using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>
/// The rules for key attributes (developer guide, "Quotas": partition key 2048 bytes, sort key 1024 bytes, not empty).
/// </summary>
internal static class KeyChecks
{
    private const int MaxPartitionBytes = 2048;
    private const int MaxSortBytes = 1024;

    /// <summary>The request's <c>Key</c> member, which must be there.</summary>
    public static Item Read(JsonObject request, AttributeReader reader) => reader.ReadItem(request.Structure("Key")!);

    /// <summary>A key as GetItem and its like take it: the table's key attributes, all of them and no other.</summary>
    public static ItemKey KeyOf(TableDefinition table, Item key)
    {
        var keys = table.Keys;
        if (key.Count != (keys.Range is null ? 1 : 2) || !keys.Attributes.All(a => HasType(table, key, a)))
        {
            throw Mismatch();
        }
        CheckValues(keys, key);
        return ItemKey.Of(keys, key);
    }

    /// <summary>The key of a whole item; index keys are checked too.</summary>
    public static ItemKey KeyOfItem(TableDefinition table, Item item)
    {
        foreach (var attribute in table.Keys.Attributes)
        {
            if (!item.TryGetValue(attribute, out var value))
            {
                throw DynamoErrors.Invalid($"Missing the key {attribute} in the item");
            }
            if (value.Type != table.AttributeTypes[attribute])
            {
                throw DynamoErrors.Invalid(
                    $"Type mismatch for key {attribute} expected: {table.AttributeTypes[attribute].Name()} actual: {value.Type.Name()}"
                );
            }
        }
        CheckValues(table.Keys, item);
        CheckIndexKeys(table, item);
        return ItemKey.Of(table.Keys, item);
    }

    /// <summary>
    /// The key of a whole item in a batch, which words a missing or mistyped key as a key's mismatch.
    /// </summary>
    public static ItemKey KeyOfBatchItem(TableDefinition table, Item item)
    {
        if (!table.Keys.Attributes.All(a => HasType(table, item, a)))
        {
            throw Mismatch();
        }
        return KeyOfItem(table, item);
    }

    /// <summary>
    /// An attribute that is an index key must have the type and size of one, in every item that has it.
    /// </summary>
    /// <param name="updated">The attributes that an update touched; null when the whole item is new.</param>
    public static void CheckIndexKeys(TableDefinition table, Item item, IReadOnlySet<string>? updated = null)
    {
        if (table.Indexes.Count == 0)
        {
            return;
        }
        foreach (var index in table.Indexes.OrderBy(i => i.Name, StringComparer.Ordinal))
        {
            foreach (var attribute in index.Keys.Attributes)
            {
                if (
                    table.Keys.Contains(attribute)
                    || updated?.Contains(attribute) == false
                    || !item.TryGetValue(attribute, out var value)
                )
                {
                    continue;
                }
                if (value.Type != table.AttributeTypes[attribute])
                {
                    throw DynamoErrors.Invalid(
                        $"Type mismatch for Index Key {attribute} Expected: {table.AttributeTypes[attribute].Name()} "
                            + $"Actual: {value.Type.Name()} IndexName: {index.Name}"
                    );
                }
                if (IsEmpty(value))
                {
                    throw EmptyIndexKey(index.Name, attribute, value, isUpdate: updated is not null);
                }
                var isPartition = index.Keys.IsHash(attribute);
                if (value is not NumberValue && value.Size > (isPartition ? MaxPartitionBytes : MaxSortBytes))
                {
                    throw isPartition ? PartitionTooLarge() : SortTooLarge();
                }
            }
            if (index.Keys.IsMultiple && TooLargeTogether(index.Keys, item) is { } tooLarge)
            {
                throw tooLarge;
            }
        }
    }

    /// <summary>
    /// The limits hold for all partition key attributes together, and for all sort key attributes together.
    /// </summary>
    public static AwsException? TooLargeTogether(KeySchema keys, Item item)
    {
        if (!keys.Attributes.All(item.ContainsKey))
        {
            return null;
        }
        return keys.HashAttributes.Sum(a => item[a].Size) > MaxPartitionBytes ? PartitionTooLarge()
            : keys.RangeAttributes.Sum(a => item[a].Size) > MaxSortBytes ? SortTooLarge()
            : null;
    }

    /// <summary>A key value in a query or a key: not empty, not too large.</summary>
    public static void CheckValue(string attribute, AttributeValue value, bool isPartition)
    {
        if (IsEmpty(value))
        {
            throw DynamoErrors.Validation(
                "One or more parameter values are not valid. "
                    + $"The AttributeValue for a key attribute cannot contain an empty {Kind(value)} value. Key: {attribute}"
            );
        }
        if (value is not NumberValue && value.Size > (isPartition ? MaxPartitionBytes : MaxSortBytes))
        {
            throw isPartition ? PartitionTooLarge() : SortTooLarge();
        }
    }

    /// <summary>Whether a value may be a key: not empty, not too large.</summary>
    public static bool Fits(AttributeValue value, bool isPartition) =>
        value is NumberValue
        || (value.Size is var size && size > 0 && size <= (isPartition ? MaxPartitionBytes : MaxSortBytes));

    public static AwsException Mismatch() =>
        DynamoErrors.Validation("The provided key element does not match the schema");

    /// <summary>An item's own key as a set of attributes.</summary>
    public static Item Cut(KeySchema keys, Item item)
    {
        var key = new Item(2) { [keys.Hash] = item[keys.Hash] };
        if (keys.Range is not null)
        {
            key[keys.Range] = item[keys.Range];
        }
        return key;
    }

    private static AwsException EmptyIndexKey(string index, string attribute, AttributeValue value, bool isUpdate)
    {
        var empty = $"The AttributeValue for a key attribute cannot contain an empty {Kind(value)} value.";
        return DynamoErrors.Validation(
            isUpdate
                ? "One or more parameter values are not valid. "
                    + $"The update expression attempted to update a secondary index key to a value that is not supported. {empty}"
                : "One or more parameter values are not valid. A value specified for a secondary index key is not supported. "
                    + $"{empty} IndexName: {index}, IndexKey: {attribute}"
        );
    }

    private static bool HasType(TableDefinition table, Item key, string attribute) =>
        key.TryGetValue(attribute, out var value) && value.Type == table.AttributeTypes[attribute];

    private static void CheckValues(KeySchema keys, Item item)
    {
        CheckValue(keys.Hash, item[keys.Hash], isPartition: true);
        if (keys.Range is not null)
        {
            CheckValue(keys.Range, item[keys.Range], isPartition: false);
        }
    }

    private static bool IsEmpty(AttributeValue value) =>
        value is StringValue { Value.Length: 0 } or BinaryValue { Value.Length: 0 };

    private static string Kind(AttributeValue value) => value is StringValue ? "string" : "binary";

    private static AwsException PartitionTooLarge() =>
        DynamoErrors.Invalid($"Size of hashkey has exceeded the maximum size limit of{MaxPartitionBytes} bytes");

    private static AwsException SortTooLarge() =>
        DynamoErrors.Invalid($"Aggregated size of all range keys has exceeded the size limit of {MaxSortBytes} bytes");
}
