using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>A table as DescribeTable shows it.</summary>
internal static class TableDescription
{
    public static JsonObject Of(Transaction tx, TableDefinition table, string status = "ACTIVE")
    {
        var (items, bytes) = Counts(tx, table.Id);
        var shown = new JsonObject
        {
            ["AttributeDefinitions"] = new JsonArray([
                .. table
                    .AttributeTypes.OrderBy(a => a.Key, StringComparer.Ordinal)
                    .Select(a => new JsonObject { ["AttributeName"] = a.Key, ["AttributeType"] = a.Value.Name() }),
            ]),
            ["TableName"] = table.Name,
            ["KeySchema"] = Keys(table.Keys),
            ["TableStatus"] = status,
            ["CreationDateTime"] = Seconds(table.Created),
            ["ProvisionedThroughput"] = ThroughputOf(table.Throughput),
            ["TableSizeBytes"] = bytes,
            ["ItemCount"] = items,
            ["TableArn"] = table.Arn(tx.Place),
            ["TableId"] = table.Uid.ToString(),
            ["DeletionProtectionEnabled"] = table.DeletionProtected,
        };
        if (table.OnDemandSince is { } since)
        {
            foreach (var member in (ReadOnlySpan<string>)["BillingMode", "TableThroughputMode"])
            {
                var billing = new JsonObject { [member] = table.OnDemand ? "PAY_PER_REQUEST" : "PROVISIONED" };
                if (status != "CREATING")
                {
                    billing["LastUpdateToPayPerRequestDateTime"] = Seconds(since);
                }
                shown[$"{member}Summary"] = billing;
            }
        }
        AddIndexes(tx, shown, "LocalSecondaryIndexes", table, table.Local, status);
        AddIndexes(tx, shown, "GlobalSecondaryIndexes", table, table.Global, status);
        foreach (var member in table.Shown.Keys)
        {
            shown[member] = table.Show(member);
        }
        if (table.Ceiling is { } ceiling)
        {
            shown["OnDemandThroughput"] = OnDemandCeiling.Show(ceiling);
        }
        ShowWarm(shown, WarmThroughput.Now(table), status, isAsked: table.Warm is not null);
        return shown;
    }

    private static void AddIndexes(
        Transaction tx,
        JsonObject shown,
        string member,
        TableDefinition table,
        IEnumerable<IndexDefinition> indexes,
        string status
    )
    {
        JsonNode?[] list = [.. indexes.Select(i => Index(tx, table, i, status))];
        if (list.Length > 0)
        {
            shown[member] = new JsonArray(list);
        }
    }

    private static JsonObject Index(Transaction tx, TableDefinition table, IndexDefinition index, string tableStatus)
    {
        var (items, bytes) = Counts(tx, index.Id);
        var shown = new JsonObject
        {
            ["IndexName"] = index.Name,
            ["KeySchema"] = Keys(index.Keys),
            ["Projection"] = ProjectionOf(index),
        };
        if (index.IsGlobal)
        {
            shown["IndexStatus"] =
                tableStatus is "CREATING" or "DELETING" ? tableStatus
                : index.IsActive ? "ACTIVE"
                : "CREATING";
            if (!index.IsActive)
            {
                shown["Backfilling"] = true;
            }
            shown["ProvisionedThroughput"] = ThroughputOf(index.Throughput);
            if (index.Ceiling is { } ceiling)
            {
                shown["OnDemandThroughput"] = OnDemandCeiling.Show(ceiling);
            }
            ShowWarm(shown, WarmThroughput.Now(table, index), tableStatus, isAsked: index.Warm is not null);
        }
        shown["IndexSizeBytes"] = bytes;
        shown["ItemCount"] = items;
        shown["IndexArn"] = $"{table.Arn(tx.Place)}/index/{index.Name}";
        return shown;
    }

    private static (long Items, long Bytes) Counts(Transaction tx, long id) =>
        tx.First("select items, bytes from dynamo_count where id = $1", row => (row.Long(0), row.Long(1)), id);

    public static JsonObject ProjectionOf(IndexDefinition index)
    {
        var projection = new JsonObject { ["ProjectionType"] = index.Projection };
        if (index.NonKeyAttributes.Count > 0)
        {
            projection["NonKeyAttributes"] = new JsonArray([
                .. index.NonKeyAttributes.Order(StringComparer.Ordinal).Select(a => JsonValue.Create(a)),
            ]);
        }
        return projection;
    }

    public static JsonArray Keys(KeySchema keys)
    {
        var array = new JsonArray();
        foreach (var attribute in keys.Attributes)
        {
            var type = keys.IsHash(attribute) ? "HASH" : "RANGE";
            array.Add(new JsonObject { ["AttributeName"] = attribute, ["KeyType"] = type });
        }
        return array;
    }

    private static JsonObject ThroughputOf(Throughput throughput) =>
        new()
        {
            ["NumberOfDecreasesToday"] = 0,
            ["ReadCapacityUnits"] = throughput.Read,
            ["WriteCapacityUnits"] = throughput.Write,
        };

    /// <summary>CreateTable's answer does not say what nobody asked for.</summary>
    private static void ShowWarm(JsonObject shown, Throughput warm, string status, bool isAsked)
    {
        if (status == "CREATING" && !isAsked)
        {
            return;
        }
        shown["WarmThroughput"] = new JsonObject
        {
            ["ReadUnitsPerSecond"] = warm.Read,
            ["WriteUnitsPerSecond"] = warm.Write,
            ["Status"] = status == "CREATING" ? "UPDATING" : "ACTIVE",
        };
    }

    /// <summary>Seconds since 1970 with milliseconds, as the JSON protocol has times.</summary>
    public static JsonNode Seconds(DateTimeOffset time) => JsonValue.Create(time.ToUnixTimeMilliseconds() / 1000m);
}
