using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;
using LocalCloud.DynamoDb.Writes;

namespace LocalCloud.DynamoDb.Operations;

internal static class PutItem
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        SingleRequest.CheckMembers(request, "Item");
        var write = SingleRequest.Read(request, Read);
        write.CheckSize();
        SingleWrite.Run(tx, write);
        return SingleWrite.Answer(tx, request, write, ReturnedValues.Old(request, write));
    }

    private static PutWrite Read(JsonObject request)
    {
        MixedParameters.Check(request, ["Expected", "ConditionalOperator"], ["ConditionExpression"]);
        ReturnedValues.CheckOldOnly(request);
        return PutWrite.Read(request, AttributeReader.Current);
    }
}
