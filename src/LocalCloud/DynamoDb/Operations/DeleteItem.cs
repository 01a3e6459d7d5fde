using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;
using LocalCloud.DynamoDb.Writes;

namespace LocalCloud.DynamoDb.Operations;

internal static class DeleteItem
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        SingleRequest.CheckMembers(request, "Key");
        var write = SingleRequest.Read(request, Read);
        SingleWrite.Run(tx, write);
        return SingleWrite.Answer(tx, request, write, ReturnedValues.Old(request, write));
    }

    private static DeleteWrite Read(JsonObject request)
    {
        MixedParameters.Check(request, ["Expected", "ConditionalOperator"], ["ConditionExpression"]);
        ReturnedValues.CheckOldOnly(request);
        return DeleteWrite.Read(request, AttributeReader.Current);
    }
}
