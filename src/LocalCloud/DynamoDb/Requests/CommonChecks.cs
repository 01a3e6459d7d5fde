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
        checks.Member(request, "ReturnConsumedCapacity");

    public static Checks Collections(this Checks checks, JsonObject request) =>
        checks.Member(request, "ReturnItemCollectionMetrics");

    /// <summary>What ConditionalOperator must be, in the wording of 2026, with AWS's slip in its list.</summary>
    public const string OperatorSet = "Member must satisfy enum value set: [ALL, OR]";

    public static Checks ConditionalOperator(Checks checks, JsonObject request) =>
        request.Text("ConditionalOperator") is null or "AND" or "OR" ? checks : checks.FailUnnamed(OperatorSet);
}
