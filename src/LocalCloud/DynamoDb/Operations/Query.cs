using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Reads;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;
using LocalCloud.Protocol.Checks;

namespace LocalCloud.DynamoDb.Operations;

internal static class Query
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var checks = CommonChecks.ForTable(request);
        PageRequest.CheckLeast(request, "Limit", 1);
        if (request.Text("ConditionalOperator") is not (null or "AND" or "OR"))
        {
            throw DynamoErrors.Validation(Failures.Unnamed(CommonChecks.OperatorSet));
        }
        PageRequest.CheckMembers(request, checks);
        checks.Throw();
        CheckMixed(request);
        LegacyConditions.CheckOperator(request, "QueryFilter");
        ReadOnlySpan<string> expressions = ["ProjectionExpression", "FilterExpression", "KeyConditionExpression"];
        Placeholders.CheckWanted(request, AttributeReader.Current, expressions);
        var older = OlderPage.Read(request, "Query", AttributeReader.Current);
        var start = PageRequest.ReadStart(request, AttributeReader.Current);
        KeyConditions.CheckPresent(request);
        var placeholders = Placeholders.Read(request, AttributeReader.Current, expressions);
        var conditions = KeyConditions.Parse(request, placeholders);
        var page = PageRequest.Read(request, "Query", placeholders, older);
        var plan = conditions.Plan();
        placeholders.CheckAllUsed();

        var table = TableCatalog.Required(tx, request);
        var index = page.FindIndex(table);
        var keys = index?.Keys ?? table.Keys;
        CheckFilter(page, keys);
        var (partition, bounds) = plan.Resolve(table, keys, legacy: request["KeyConditions"] is not null);
        var range = new ItemRange
        {
            Table = table,
            Index = index,
            Partition = partition,
            Bounds = bounds,
            Backward = request.Flag("ScanIndexForward") == false,
        };
        var from = StartKeys.Apply(range, start);
        page.CheckPaths(table);
        return PageReader.Read(tx, page, from);
    }

    /// <summary>Older key conditions may stand beside every expression but the one that says the same.</summary>
    private static void CheckMixed(JsonObject request)
    {
        ReadOnlySpan<string> legacy = ["AttributesToGet", "QueryFilter", "ConditionalOperator", "KeyConditions"];
        MixedParameters.Check(
            request,
            request["KeyConditionExpression"] is null ? legacy[..^1] : legacy,
            ["ProjectionExpression", "FilterExpression", "KeyConditionExpression"]
        );
    }

    private static void CheckFilter(PageRequest page, KeySchema keys)
    {
        if (page.Filter?.Paths().FirstOrDefault(p => keys.Contains(p.Root)) is { } path)
        {
            var member = page.Request["QueryFilter"] is null ? "Filter Expression" : "QueryFilter";
            throw DynamoErrors.Validation(
                $"{member} can only contain non-primary key attributes: Primary key attribute: {path.Root}"
            );
        }
    }
}
