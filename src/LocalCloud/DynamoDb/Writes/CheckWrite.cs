using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Writes;

/// <summary>The ConditionCheck of a transaction: it changes nothing but must hold.</summary>
internal sealed class CheckWrite(JsonObject request, Item key) : ItemWrite(request, key)
{
    public override bool ChecksOnly => true;

    public static CheckWrite Read(JsonObject request, AttributeReader reader)
    {
        var placeholders = Placeholders.Read(request, reader, "ConditionExpression");
        var condition = ConditionReader.Read(request, placeholders);
        placeholders.CheckAllUsed();
        return new CheckWrite(request, KeyChecks.Read(request, reader))
        {
            Condition = condition,
            ValueBytes = placeholders.Bytes,
        };
    }

    public override Item? Change() => null;

    protected override ItemKey FindKey(TableDefinition table) => KeyChecks.KeyOf(table, Subject);
}
