using System.Text.Json.Nodes;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Writes;
using LocalCloud.Storage;

namespace LocalCloud.DynamoDb.Operations;

internal static class DeleteItem
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        CommonChecks.ForTable(request).Required(request["Key"], "key").Writing(request).Throw();
        MixedParameters.Check(request, ["Expected", "ConditionalOperator"], ["ConditionExpression"]);
        ReturnedValues.CheckOldOnly(request);
        var write = DeleteWrite.Read(request);
        SingleWrite.Run(tx, write);
        return SingleWrite.Answer(tx, request, write, ReturnedValues.Old(request, write));
    }
}
