using System.Text.Json.Nodes;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Writes;
using LocalCloud.Storage;

namespace LocalCloud.DynamoDb.Operations;

internal static class PutItem
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        CommonChecks.ForTable(request).Required(request["Item"], "item").Writing(request).Throw();
        MixedParameters.Check(request, ["Expected", "ConditionalOperator"], ["ConditionExpression"]);
        ReturnedValues.CheckOldOnly(request);
        var write = PutWrite.Read(request);
        SingleWrite.Run(tx, write);
        return SingleWrite.Answer(tx, request, write, ReturnedValues.Old(request, write));
    }
}
