using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Writes;

internal sealed class DeleteWrite(JsonObject request, Item key) : ItemWrite(request, key)
{
    public static DeleteWrite Read(JsonObject request, AttributeReader reader)
    {
        var placeholders = ReadPlaceholders(request, reader);
        var key = KeyBefore(request, reader);
        var condition = ConditionReader.Read(request, placeholders);
        placeholders.CheckAllUsed();
        return new DeleteWrite(request, key ?? KeyChecks.Read(request, reader))
        {
            Condition = condition,
            ValueBytes = placeholders.Bytes,
        };
    }

    public override Item? Change() => null;

    protected override ItemKey FindKey(TableDefinition table) => KeyChecks.KeyOf(table, Subject);
}
