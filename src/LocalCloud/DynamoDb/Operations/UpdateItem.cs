using System.Text.Json.Nodes;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Writes;
using LocalCloud.Storage;

namespace LocalCloud.DynamoDb.Operations;

internal static class UpdateItem
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        CommonChecks.ForTable(request).Required(request["Key"], "key").Writing(request).Throw();
        MixedParameters.Check(
            request, ["AttributeUpdates", "Expected", "ConditionalOperator"], ["UpdateExpression", "ConditionExpression"]);
        var write = UpdateWrite.Read(request, isAlone: true);
        SingleWrite.Run(tx, write);
        return SingleWrite.Answer(tx, request, write, write.Returned(request.Text("ReturnValues")));
    }
}
