using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Writes;

/// <summary>
/// A write to one item, alone or in a transaction. It is read and checked from the request first, without a look at any
/// table, then bound to its table, and then done: that is DynamoDB's order of checks.
/// </summary>
internal abstract class ItemWrite(JsonObject request, Item subject)
{
    /// <summary>Developer guide, "Quotas": item size, 400 KB.</summary>
    public const int MaxItemBytes = 400 * 1024;

    protected JsonObject Request => request;

    /// <summary>The request's item, or its key.</summary>
    protected Item Subject => subject;

    protected Condition? Condition { get; init; }

    /// <summary>The bytes of the values that the request's expressions refer to.</summary>
    public long ValueBytes { get; init; }

    /// <summary>
    /// What the request carries, which counts against a transaction's limit; not what there is already.
    /// </summary>
    public long PayloadBytes => subject.Size + ValueBytes;

    /// <summary>What the request calls the table: its name or its ARN.</summary>
    public string? TableCalled => request.Text("TableName");

    public TableDefinition Table { get; private set; } = null!;

    public ItemKey Key { get; private set; }

    /// <summary>The item as it was; known once the write is bound.</summary>
    public StoredItem? Old { get; private set; }

    /// <summary>The item as it is now; null when there is none.</summary>
    public StoredItem? New { get; private set; }

    /// <summary>True when the request may not change the item, only look at it.</summary>
    public virtual bool ChecksOnly => false;

    /// <summary>Finds the table and the item.</summary>
    /// <exception cref="AwsException">There is no such table, or the key doesn't fit it.</exception>
    public ItemWrite Bind(Transaction tx)
    {
        Table = TableCatalog.Required(tx, request);
        Key = FindKey(Table);
        Old = ItemStore.Get(tx, Table, Key);
        return this;
    }

    /// <exception cref="AwsException">ConditionalCheckFailedException</exception>
    public void CheckCondition() => ConditionReader.Check(Condition, Old, request);

    /// <summary>What the item becomes; null when it is not there afterwards. Nothing is written yet.</summary>
    public abstract Item? Change();

    public void Write(Transaction tx, Item? changed)
    {
        if (ChecksOnly)
        {
            New = Old;
        }
        else if (changed is not null)
        {
            New = ItemStore.Put(tx, Table, Key, changed, Old);
        }
        else if (Old is not null)
        {
            ItemStore.Delete(tx, Table, Key, Old);
        }
    }

    /// <summary>
    /// For a write that may do without an expression; only transactions read values in the older way.
    /// </summary>
    protected static Placeholders ReadPlaceholders(JsonObject request, AttributeReader reader) =>
        reader.IsOlder
            ? Placeholders.ReadInTransaction(request, reader, "ConditionExpression")
            : Placeholders.Read(request, reader, "ConditionExpression");

    /// <summary>
    /// The key, which is read before the expressions; null in a transaction, which reads it after them.
    /// </summary>
    protected static Item? KeyBefore(JsonObject request, AttributeReader reader) =>
        reader.IsOlder ? null : KeyChecks.Read(request, reader);

    protected abstract ItemKey FindKey(TableDefinition table);
}
