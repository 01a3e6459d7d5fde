using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>
/// What a table or index can serve at once: never less than it ever could (developer guide, "Understanding DynamoDB
/// warm throughput"; the messages are recorded).
/// </summary>
internal static class WarmThroughput
{
    private const string Guide =
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/"
        + "on-demand-capacity-mode.html#on-demand-capacity-mode-initial";

    private static readonly Throughput Initial = new(12_000, 4_000);

    public static Throughput Now(TableDefinition table) => Higher(table.Warm, Least(table.OnDemand, table.Throughput));

    public static Throughput Now(TableDefinition table, IndexDefinition index) =>
        Higher(index.Warm, Least(table.OnDemand, index.Throughput));

    /// <summary>Remembers what there is before the table's capacity changes.</summary>
    public static TableDefinition Keep(TableDefinition table) =>
        table with
        {
            Warm = Now(table),
            Indexes = [.. table.Indexes.Select(i => i.IsGlobal ? i with { Warm = Now(table, i) } : i)],
        };

    /// <summary>What a new table or index asks for; null when it does not.</summary>
    /// <param name="shown"><c>table</c>, or <c>index</c> and its name.</param>
    public static Throughput? ReadNew(JsonObject owner, string shown, bool onDemand, Throughput units)
    {
        if (owner.Structure("WarmThroughput") is not { } given)
        {
            return null;
        }
        var rule = onDemand
            ? "initial throughput for OnDemand. See: " + Guide
            : "{0}CapacityUnits of ProvisionedThroughput";
        return Read(given, Least(onDemand, units), shown, rule);
    }

    public static Throughput ReadChange(JsonObject given, string shown, Throughput now) =>
        Read(given, now, shown, "current WarmThroughput, decreasing WarmThroughput is not supported");

    public static void CheckGiven(JsonObject? owner, string shown)
    {
        if (owner?.Structure("WarmThroughput") is { Count: 0 })
        {
            throw DynamoErrors.Invalid(
                $"WarmThroughput must have at least one of ReadUnitsPerSecond or WriteUnitsPerSecond specified for {shown}"
            );
        }
    }

    private static Throughput Read(JsonObject given, Throughput least, string shown, string rule)
    {
        var asked = new Throughput(
            given.Whole("ReadUnitsPerSecond") ?? least.Read,
            given.Whole("WriteUnitsPerSecond") ?? least.Write
        );
        var low =
            asked.Read < least.Read ? "Read"
            : asked.Write < least.Write ? "Write"
            : null;
        return low is null
            ? asked
            : throw DynamoErrors.Invalid(
                $"Requested {low}UnitsPerSecond for WarmThroughput for {shown} is lower than "
                    + rule.Replace("{0}", low, StringComparison.Ordinal)
            );
    }

    private static Throughput Least(bool onDemand, Throughput units) => onDemand ? Initial : units;

    private static Throughput Higher(Throughput? one, Throughput other) =>
        one is null ? other : new(Math.Max(one.Read, other.Read), Math.Max(one.Write, other.Write));
}
