using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Reads;

/// <summary>What Query and Scan share: which index, which attributes, how many, and whether only to count.</summary>
internal sealed record PageRequest
{
    public required JsonObject Request { get; init; }

    /// <summary>"Query" or "Scan", for messages.</summary>
    public required string Verb { get; init; }

    public required Projection? Projection { get; init; }

    public required Condition? Filter { get; init; }

    public string? Select => Request.Text("Select");

    public bool CountOnly => Select == "COUNT";

    public bool Consistent => Request.Flag("ConsistentRead") == true;

    public long Limit => Request.Whole("Limit") ?? long.MaxValue;

    public static void CheckMembers(JsonObject request, Checks checks)
    {
        checks
            .Member(request, "Select")
            .Range(request.Whole("Limit"), "limit", 1, int.MaxValue)
            .Consumption(request)
            .Member(request, "ConditionalOperator");
    }

    /// <summary>What these numbers must at least be is reported without their value, and alone.</summary>
    public static void CheckLeast(JsonObject request, string member, int least)
    {
        if (request.Whole(member) < least)
        {
            throw DynamoErrors.Validation(
                Enveloped(
                    $"Value at '{member}' failed to satisfy constraint: Member must have value greater than or equal to {least}"
                )
            );
        }
    }

    public static Item? ReadStart(JsonObject request, AttributeReader reader) =>
        request.Structure("ExclusiveStartKey") is { } start ? reader.ReadItem(start) : null;

    /// <summary>Reads filter and projection; the caller has read the key condition before, if there is one.</summary>
    public static PageRequest Read(JsonObject request, string verb, Placeholders placeholders, OlderPage older)
    {
        var filter = request.Text("FilterExpression") is { } expression
            ? ConditionParser.Parse("FilterExpression", expression, placeholders)
            : older.Filter;
        var projection = older.Projection ?? ProjectionReader.ReadExpression(request, placeholders);
        var page = new PageRequest
        {
            Request = request,
            Verb = verb,
            Projection = projection,
            Filter = filter,
        };
        page.CheckSelect();
        return page;
    }

    /// <exception cref="AwsException">The projection or the filter goes into a key.</exception>
    public void CheckPaths(TableDefinition table)
    {
        KeyPaths.Check(table, Projection?.Paths);
        KeyPaths.Check(table, Filter?.Paths());
    }

    /// <summary>The index that the request names; null for the table.</summary>
    public IndexDefinition? FindIndex(TableDefinition table)
    {
        if (Request.Text("IndexName") is not { } name)
        {
            return null;
        }
        var index = table.Index(name)
            ?? throw DynamoErrors.Validation($"The table does not have the specified index: {name}");
        if (index.IsGlobal && Consistent)
        {
            throw DynamoErrors.Validation("Consistent reads are not supported on global secondary indexes");
        }
        if (!index.IsActive)
        {
            throw DynamoErrors.Validation($"Cannot read from backfilling global secondary index: {name}");
        }
        CheckProjected(table, index);
        return index;
    }

    private void CheckProjected(TableDefinition table, IndexDefinition index)
    {
        if (!index.IsGlobal || index.HoldsAll)
        {
            return;
        }
        if (Select == "ALL_ATTRIBUTES")
        {
            throw DynamoErrors.Invalid(
                $"Select type ALL_ATTRIBUTES is not supported for global secondary index {index.Name} because its "
                    + "projection type is not ALL"
            );
        }
        var missing = Projection?.Roots.Except(index.Projected(table.Keys)).Distinct().ToList() ?? [];
        if (missing.Count > 0)
        {
            throw DynamoErrors.Invalid(
                $"Global secondary index {index.Name} does not project [{string.Join(", ", missing)}]"
            );
        }
    }

    private void CheckSelect()
    {
        var member = Request["ProjectionExpression"] is not null ? "ProjectionExpression" : "AttributesToGet";
        if (Projection is null && Select == "SPECIFIC_ATTRIBUTES")
        {
            throw Refused(ScanWording.NothingSelected);
        }
        if (Select == "ALL_PROJECTED_ATTRIBUTES" && Request["IndexName"] is null)
        {
            throw Refused("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
        }
        if (Projection is not null && Select is not (null or "SPECIFIC_ATTRIBUTES"))
        {
            var what = Select == "COUNT" ? "only the Count" : Select;
            throw Refused($"Cannot specify the {member} when choosing to get {what}");
        }
    }

    /// <summary>Query words these refusals as those of members (recorded: getmoto/moto test_dynamodb_select.py).</summary>
    private AwsException Refused(string message) =>
        DynamoErrors.Validation(Verb == "Query" ? Enveloped(message) : message);

    private static string Enveloped(string message) => "1 validation error detected: " + message;
}
