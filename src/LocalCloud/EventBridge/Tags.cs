namespace LocalCloud.EventBridge;

/// <summary>The tags of buses and rules, by ARN.</summary>
internal static class Tags
{
    /// <summary>Tags per resource (EventBridge API reference, TagResource).</summary>
    private const int Most = 50;

    public static void Put(Transaction tx, string arn, IEnumerable<JsonObject>? tags)
    {
        foreach (var tag in tags ?? [])
        {
            tx.Execute(
                "insert or replace into events_tag (arn, key, value) values ($1, $2, $3)",
                arn,
                tag.String("Key"),
                tag.String("Value")
            );
        }
        if (tx.First("select count(*) from events_tag where arn = $1", row => row.Long(0), arn) > Most)
        {
            throw Errors.TooMany();
        }
    }

    public static void Remove(Transaction tx, string arn) => tx.Execute("delete from events_tag where arn = $1", arn);

    /// <exception cref="AwsException">The ARN names no bus or rule.</exception>
    public static string RequireResource(Transaction tx, string arn)
    {
        var buses = Buses.Arn(tx.Place, "");
        var rules = tx.Place.Arn("events", "rule/");
        if (arn.StartsWith(buses, StringComparison.Ordinal))
        {
            Buses.Get(tx, arn);
            return arn;
        }
        if (!arn.StartsWith(rules, StringComparison.Ordinal))
        {
            throw Errors.Invalid($"Parameter {arn} is not valid. Reason: Provided Arn is not in correct format.");
        }
        var path = arn[rules.Length..];
        var slash = path.LastIndexOf('/');
        Rules.Get(tx, slash < 0 ? Buses.Default : path[..slash], path[(slash + 1)..]);
        return arn;
    }
}
