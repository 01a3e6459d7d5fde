using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;
using LocalCloud.DynamoDb.Writes;

namespace LocalCloud.DynamoDb.Operations;

internal static class UpdateItem
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        SingleRequest.CheckUpdateMembers(request);
        var write = SingleRequest.Read(request, Read);
        SingleWrite.Run(tx, write);
        return SingleWrite.Answer(tx, request, write, write.Returned(request.Text("ReturnValues")));
    }

    private static UpdateWrite Read(JsonObject request)
    {
        MixedParameters.Check(
            request,
            ["AttributeUpdates", "Expected", "ConditionalOperator"],
            ["UpdateExpression", "ConditionExpression"]
        );
        return UpdateWrite.Read(request, AttributeReader.Current, isAlone: true);
    }
}
