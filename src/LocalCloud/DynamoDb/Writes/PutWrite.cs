using System.Text.Json.Nodes;
using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Writes;

internal sealed class PutWrite(JsonObject request, Item item) : ItemWrite(request)
{
    public static PutWrite Read(JsonObject request, AttributeReader reader)
    {
        var placeholders = Placeholders.Read(request, reader, "ConditionExpression");
        var item = reader.ReadItem(request.Map("Item")!);
        var condition = ConditionReader.Read(request, placeholders);
        placeholders.CheckAllUsed();
        return new PutWrite(request, item) { Condition = condition };
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
        CheckSize(item);
        return this;
    }

    public override Item Change() => item;

    protected override ItemKey FindKey(TableDefinition table) => KeyChecks.KeyOfItem(table, item);
}
