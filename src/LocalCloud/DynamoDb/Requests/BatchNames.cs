using System.Text.Json.Nodes;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.Protocol;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>
/// The names of tables as the keys of a batch's RequestItems. Without any, reads are refused in AWS's new words and writes in the
/// old ones (recorded in us-east-1: paritysuite/dynamodb-conformance, captures/2026-10-07-batch-empty-request-items.json).
/// </summary>
internal static class BatchNames
{
    public const string NoWrites = "The requestItems parameter is required for BatchWriteItem";

    public const string NoReads =
        "1 validation error detected: Value at 'RequestItems' failed to satisfy constraint: "
        + "Member must have length greater than or equal to 1";

    private const string Constraint =
        "Map keys must satisfy constraint: [Member must have length less than or equal to 255, "
        + "Member must have length greater than or equal to 3, Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+]";

    /// <summary>Reports names that no table can have; BatchGetItem shows its request as JSON then.</summary>
    public static Checks ForReads(this Checks checks, JsonObject items) =>
        AllFit(items) ? checks : checks.Fail($"'{Json.Text(items)}'", "requestItems", Constraint);

    /// <summary>The same for BatchWriteItem, which shows its request as Java does.</summary>
    public static Checks ForWrites(this Checks checks, JsonObject items) =>
        AllFit(items)
            ? checks
            : checks.Fail($"'{{{string.Join(", ", items.Select(Shown))}}}'", "requestItems", Constraint);

    private static bool AllFit(JsonObject items) =>
        items.All(i => i.Key.StartsWith("arn:", StringComparison.Ordinal) || TableName.IsIndexName(i.Key));

    private static string Shown(KeyValuePair<string, JsonNode?> table) =>
        $"{table.Key}=[{string.Join(", ", (table.Value as JsonArray ?? []).Select(Shown))}]";

    private static string Shown(JsonNode? write)
    {
        var put = Member(Member(write, "PutRequest"), "Item") as JsonObject;
        var delete = Member(Member(write, "DeleteRequest"), "Key") as JsonObject;
        return $"WriteRequest(putRequest={(put is null ? "null" : $"PutRequest(item={{{Shown(put)}}})")}, "
            + $"deleteRequest={(delete is null ? "null" : $"DeleteRequest(key={{{Shown(delete)}}})")})";
    }

    /// <summary>What is no object has no members; that it is none is found out later.</summary>
    private static JsonNode? Member(JsonNode? node, string name) => (node as JsonObject)?[name];

    private static string Shown(JsonObject item) =>
        string.Join(", ", item.Select(a => $"{a.Key}=AttributeValue({Json.Text(a.Value).Trim('{', '}')})"));
}
