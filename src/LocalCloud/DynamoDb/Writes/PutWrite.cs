using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Writes;

internal sealed class PutWrite(JsonObject request, Item item) : ItemWrite(request, item)
{
    public static PutWrite Read(JsonObject request, AttributeReader reader)
    {
        var placeholders = ReadPlaceholders(request, reader);
        var item = reader.ReadItem(request.Structure("Item")!);
        var condition = ConditionReader.Read(request, placeholders);
        placeholders.CheckAllUsed();
        return new PutWrite(request, item) { Condition = condition, ValueBytes = placeholders.Bytes };
    }

    public static void CheckSize(Item item)
    {
        if (item.Size > MaxItemBytes)
        {
            throw DynamoErrors.Validation("Item size has exceeded the maximum allowed size");
        }
    }

    public PutWrite CheckSize()
    {
        CheckSize(Subject);
        return this;
    }

    public override Item Change() => Subject;

    protected override ItemKey FindKey(TableDefinition table) => KeyChecks.KeyOfItem(table, Subject);
}
