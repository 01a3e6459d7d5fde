namespace LocalCloud.EventBridge.Targets;

/// <summary>The targets of rules, kept as they were put and in the order of their first put.</summary>
internal static class RuleTargets
{
    /// <summary>Targets per rule (EventBridge quotas).</summary>
    public const int MostPerRule = 5;

    public static void Put(Transaction tx, Rule rule, JsonObject target) =>
        tx.Execute(
            """
            insert into events_target (bus, rule, id, arn, body) values ($1, $2, $3, $4, $5)
            on conflict (bus, rule, id) do update set arn = excluded.arn, body = excluded.body
            """,
            rule.Bus,
            rule.Name,
            target.String("Id"),
            target.String("Arn"),
            Json.Text(target)
        );

    public static void Remove(Transaction tx, Rule rule, string id) =>
        tx.Execute("delete from events_target where bus = $1 and rule = $2 and id = $3", rule.Bus, rule.Name, id);

    public static long Count(Transaction tx, Rule rule) =>
        tx.First(
            "select count(*) from events_target where bus = $1 and rule = $2",
            row => row.Long(0),
            rule.Bus,
            rule.Name
        );

    /// <param name="after">The id of the target behind which to begin; empty for the first.</param>
    public static List<JsonObject> List(Transaction tx, Rule rule, string after = "", int most = MostPerRule) =>
        tx.Query(
            """
            select body from events_target where bus = $1 and rule = $2
                and place > ifnull((select place from events_target where bus = $1 and rule = $2 and id = $3), 0)
            order by place limit $4
            """,
            row => (JsonObject)Json.Parse(row.String(0))!,
            rule.Bus,
            rule.Name,
            after,
            most
        );

    public static List<string> RulesOf(Transaction tx, string bus, string arn, string after, int most) =>
        tx.Query(
            "select distinct rule from events_target where arn = $2 and bus = $1 and rule > $3 order by rule limit $4",
            row => row.String(0),
            bus,
            arn,
            after,
            most
        );
}
