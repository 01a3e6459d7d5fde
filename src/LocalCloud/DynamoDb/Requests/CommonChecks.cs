using System.Text.Json.Nodes;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>Members that many requests share, checked one by one in the order in which DynamoDB reports them.</summary>
internal static class CommonChecks
{
    /// <summary>The table's name is checked before all other members.</summary>
    public static Checks ForTable(JsonObject request)
    {
        TableName.Read(request);
        return new Checks();
    }

    public static Checks Consumption(this Checks checks, JsonObject request) =>
        checks.OneOf(request.Text("ReturnConsumedCapacity"), "returnConsumedCapacity", "INDEXES", "TOTAL", "NONE");

    public static Checks Collections(this Checks checks, JsonObject request) =>
        checks.OneOf(request.Text("ReturnItemCollectionMetrics"), "returnItemCollectionMetrics", "SIZE", "NONE");

    public static Checks Returning(this Checks checks, JsonObject request) =>
        checks
            .OneOf(request.Text("ReturnValues"), "returnValues", "ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW")
            .OneOf(
                request.Text("ReturnValuesOnConditionCheckFailure"), "returnValuesOnConditionCheckFailure", "ALL_OLD", "NONE");

    public static Checks Writing(this Checks checks, JsonObject request) =>
        checks.Consumption(request).Collections(request).Returning(request)
            .OneOf(request.Text("ConditionalOperator"), "conditionalOperator", "OR", "AND");
}
