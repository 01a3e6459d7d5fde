using LocalCloud.DynamoDb.Tables;

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
        AllFit(items) ? checks : checks.Fail(Json.Text(items), "requestItems", Constraint);

    /// <summary>The same for BatchWriteItem, which shows its request as Java does.</summary>
    public static Checks ForWrites(this Checks checks, JsonObject items) =>
        AllFit(items)
            ? checks
            : checks.Fail($"{{{string.Join(", ", items.Select(Shown))}}}", "requestItems", Constraint);

    /// <summary>A put without an item and a delete without a key (recorded: architect/dynalite, test/batchWriteItem.js).</summary>
    public static Checks Complete(this Checks checks, JsonObject items)
    {
        foreach (var (table, writes) in items)
        {
            for (var i = 0; i < (writes as JsonArray)?.Count; i++)
            {
                var path = $"requestItems.{table}.member.{i + 1}.member";
                CheckMember(checks, writes[i], path, "DeleteRequest", "Key");
                CheckMember(checks, writes[i], path, "PutRequest", "Item");
            }
        }
        return checks;
    }

    /// <summary>A table's writes as AWS shows them.</summary>
    public static string Shown(string table, JsonArray writes) =>
        $"{table}=[{string.Join(", ", writes.Select(Shown))}]";

    private static void CheckMember(Checks checks, JsonNode? write, string path, string request, string member)
    {
        if (Member(write, request) is JsonObject given)
        {
            checks.Required(
                given[member],
                $"{path}.{char.ToLowerInvariant(request[0])}{request[1..]}.{member.ToLowerInvariant()}"
            );
        }
    }

    private static bool AllFit(JsonObject items) =>
        items.All(i => i.Key.StartsWith("arn:", StringComparison.Ordinal) || TableName.IsIndexName(i.Key));

    private static string Shown(KeyValuePair<string, JsonNode?> table) =>
        Shown(table.Key, table.Value as JsonArray ?? []);

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
