namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// The newest deliveries that were given up, and why. EventBridge has no call that tells: on AWS a metric counts them,
/// and a dead-letter queue keeps the reason. Here the status of the local cloud lists them, for who looks at a rule.
/// </summary>
internal static class FailedDeliveries
{
    public const int Most = 20;

    private const string Name = "failed-deliveries";

    /// <summary>Notes one, in the commit that gives it up.</summary>
    /// <param name="reason">Error type and message, for people.</param>
    public static void Note(Transaction tx, Parcel parcel, string reason)
    {
        // Read in the transaction: another one may have failed in the same commit.
        var all = Read(tx.First("select value from setting where name = $1", row => row.String(0), Name));
        all.Insert(
            0,
            new JsonObject
            {
                ["event"] = parcel.Posted.Id,
                ["rule"] = parcel.RuleArn,
                ["target"] = parcel.TargetArn,
                ["reason"] = reason,
                ["at"] = tx.Now.ToString("O"),
            }
        );
        while (all.Count > Most)
        {
            all.RemoveAt(Most);
        }
        tx.Settings.Set(tx, Name, all.ToJsonString());
    }

    /// <summary>The newest first: {"event", "rule", "target", "reason", "at"}.</summary>
    public static JsonArray List(Settings settings) => Read(settings.Find(Name));

    private static JsonArray Read(string? text) => text is null ? [] : (JsonArray)JsonNode.Parse(text)!;
}
