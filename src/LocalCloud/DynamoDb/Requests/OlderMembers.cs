using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>
/// The members of a request as AWS checks them in its older way: all of them, the table's name among them, in one report. Scan
/// still has it in us-east-1, and the operations on single items answer in it when a required member is missing or the request
/// is nested too deep for their newer way (recorded: architect/dynalite, test/scan.js, getItem.js and others;
/// paritysuite/dynamodb-conformance, tests/tier3/validation-ordering/deepRequests.test.ts, October 2026).
/// </summary>
internal static class OlderMembers
{
    private const int MaxDepth = 62;

    /// <summary>Whether the request is checked in the older way, though its operation has a newer one.</summary>
    public static bool IsMeant(JsonObject request, string subject) =>
        request["TableName"] is null || request[subject] is null || IsDeep(request);

    public static void CheckGet(JsonObject request) =>
        new Checks().Consumption(request).AttributesToGet(request).Table(request).Subject(request, "Key").Throw();

    public static void CheckPut(JsonObject request) =>
        new Checks()
            .Consumption(request)
            .Table(request)
            .Subject(request, "Item")
            .Conditions(request, "Expected", isRequired: false)
            .Member(request, "ReturnValues", "ReturnValue")
            .Collections(request)
            .Throw();

    public static void CheckDelete(JsonObject request) =>
        new Checks()
            .Consumption(request)
            .Table(request)
            .Member(request, "ReturnValues", "ReturnValue")
            .Collections(request)
            .Subject(request, "Key")
            .Conditions(request, "Expected", isRequired: false)
            .Throw();

    public static void CheckUpdate(JsonObject request)
    {
        var checks = new Checks()
            .Consumption(request)
            .Table(request)
            .Collections(request)
            .Member(request, "ReturnValues", "ReturnValue")
            .Subject(request, "Key")
            .Conditions(request, "Expected", isRequired: false);
        foreach (var (attribute, update) in request.Structure("AttributeUpdates") ?? [])
        {
            checks.Fits(
                (update as JsonObject)?["Action"],
                $"attributeUpdates.{attribute}.member.action",
                "AttributeAction"
            );
        }
        checks.Throw();
    }

    public static void CheckScan(JsonObject request, int maxSegments)
    {
        var index = request.Text("IndexName");
        new Checks()
            .Member(request, "Select")
            .Pattern(index, "indexName", TableName.Allowed())
            .Length(index, "indexName", 3, 255)
            .Range(request.Whole("TotalSegments"), "totalSegments", 1, maxSegments)
            .Consumption(request)
            .Table(request)
            .Conditions(request, "ScanFilter", isRequired: true)
            .Range(request.Whole("Segment"), "segment", 0, maxSegments - 1)
            .Range(request.Whole("Limit"), "limit", 1, int.MaxValue)
            .AttributesToGet(request)
            .Throw();
    }

    private static Checks Table(this Checks checks, JsonObject request)
    {
        var name = request.Text("TableName");
        return name is { Length: > 0 } && !name.StartsWith("arn:", StringComparison.Ordinal)
            ? checks.Pattern(name, "tableName", TableName.Allowed()).Length(name, "tableName", 1, 255)
            : checks.Required(name, "tableName").Length(name, "tableName", 1, int.MaxValue);
    }

    private static Checks Subject(this Checks checks, JsonObject request, string member) =>
        checks.Required(request[member], member.ToLowerInvariant());

    private static Checks AttributesToGet(this Checks checks, JsonObject request) =>
        checks.Count(request.List("AttributesToGet")?.Count, "[]", "attributesToGet", 1, int.MaxValue);

    private static Checks Conditions(this Checks checks, JsonObject request, string member, bool isRequired)
    {
        checks.Member(request, "ConditionalOperator");
        foreach (var (attribute, condition) in request.Structure(member) ?? [])
        {
            var name = (condition as JsonObject)?.Text("ComparisonOperator");
            var path = $"{char.ToLowerInvariant(member[0])}{member[1..]}.{attribute}.member.comparisonOperator";
            if (isRequired)
            {
                checks.Required(name, path);
            }
            checks.Fits(name, path, "ComparisonOperator");
        }
        return checks;
    }

    private static bool IsDeep(JsonNode request) =>
        request.AsObject().Any(m => m.Value is not null && IsDeeper(m.Value, 2 * MaxDepth));

    /// <summary>A nested attribute takes two levels of JSON: its type and its content.</summary>
    private static bool IsDeeper(JsonNode node, int left) =>
        node.GetValueKind() switch
        {
            JsonValueKind.Object => left < 0
                || node.AsObject().Any(m => m.Value is not null && IsDeeper(m.Value, left - 1)),
            JsonValueKind.Array => left < 0 || node.AsArray().Any(e => e is not null && IsDeeper(e, left - 1)),
            _ => false,
        };
}
