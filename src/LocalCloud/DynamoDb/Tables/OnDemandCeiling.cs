using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>
/// OnDemandThroughput: the most that an on-demand table or index may serve. It is kept and shown; the local cloud never
/// throttles (developer guide, "DynamoDB maximum throughput for on-demand tables"; the messages are recorded).
/// </summary>
internal static class OnDemandCeiling
{
    private static readonly string[] Members = ["MaxReadRequestUnits", "MaxWriteRequestUnits"];

    /// <summary>The ceiling after a request that may change it; null when there is none.</summary>
    /// <param name="index">Null for the table's own.</param>
    public static Throughput? Read(JsonObject owner, Throughput? before, bool onDemand, string? index, bool isNew)
    {
        if (owner.Structure("OnDemandThroughput") is not { } given)
        {
            return before;
        }
        foreach (var member in Members)
        {
            Check(member, given.Whole(member), onDemand, index, isNew);
        }
        var (read, write) = (
            given.Whole(Members[0]) ?? before?.Read ?? -1,
            given.Whole(Members[1]) ?? before?.Write ?? -1
        );
        return read < 0 && write < 0 ? null : new Throughput(read, write);
    }

    public static JsonObject Show(Throughput ceiling)
    {
        var shown = new JsonObject();
        foreach (
            var (member, units) in (ReadOnlySpan<(string, long)>)
                [(Members[0], ceiling.Read), (Members[1], ceiling.Write)]
        )
        {
            if (units >= 0)
            {
                shown[member] = units;
            }
        }
        return shown;
    }

    private static void Check(string member, long? units, bool onDemand, string? index, bool isNew)
    {
        if (units is null)
        {
            return;
        }
        if (!onDemand)
        {
            throw DynamoErrors.Invalid(
                $"{member} for OnDemandThroughput cannot be specified {(index is null ? "" : $"for index : {index} ")}"
                    + (isNew ? "when table BillingMode is PROVISIONED." : "when the table BillingMode is PROVISIONED")
            );
        }
        // -1 takes a ceiling away, and a new table has none.
        if (units is 0 or < -1 || (units == -1 && isNew && index is null))
        {
            throw DynamoErrors.Invalid(
                $"Requested {member} for OnDemandThroughput for {(index is null ? "table" : $"index : {index}")} "
                    + "is outside of valid range"
            );
        }
    }
}
