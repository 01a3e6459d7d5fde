using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>The condition of a write: <c>ConditionExpression</c> or, in older programs, <c>Expected</c>.</summary>
internal static class ConditionReader
{
    private static readonly Item Nothing = [];

    public static Condition? Read(JsonObject request, Placeholders placeholders) =>
        request.Text("ConditionExpression") is { } expression
            ? ConditionParser.Parse("ConditionExpression", expression, placeholders)
            : LegacyConditions.ReadExpected(request);

    /// <exception cref="AwsException">
    /// The item as it is (null: there is none) does not fulfil the condition.
    /// </exception>
    public static void Check(Condition? condition, StoredItem? present, JsonObject request)
    {
        if (condition is null || condition.Holds(present?.Item ?? Nothing))
        {
            return;
        }
        var shown =
            request.Text("ReturnValuesOnConditionCheckFailure") == "ALL_OLD" && present is not null
                ? new JsonObject { ["Item"] = Item.Parsed(present.Document) }
                : null;
        throw new AwsException("ConditionalCheckFailedException", "The conditional request failed", members: shown);
    }
}
