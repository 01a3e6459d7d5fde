namespace LocalCloud.EventBridge;

/// <summary>A rule as it is stored.</summary>
/// <param name="ManagedBy">The AWS service that made the rule and looks after it.</param>
internal sealed record Rule(
    string Bus,
    string Name,
    string? Pattern,
    string? Schedule,
    string State,
    string? Description,
    string? RoleArn,
    string? ManagedBy = null
)
{
    public const string Enabled = "ENABLED";
    public const string Disabled = "DISABLED";

    public bool IsOn => State != Disabled;

    public string Arn(Place place) => Rules.Arn(place, Bus, Name);

    /// <summary>The rule as ListRules shows it.</summary>
    public JsonObject Show(Place place)
    {
        var shown = new JsonObject { ["Name"] = Name, ["Arn"] = Arn(place) };
        Set("EventPattern", Pattern);
        shown["State"] = State;
        Set("Description", Description);
        Set("ScheduleExpression", Schedule);
        Set("RoleArn", RoleArn);
        Set("ManagedBy", ManagedBy);
        shown["EventBusName"] = Bus;
        return shown;

        void Set(string member, string? value)
        {
            if (value is not null)
            {
                shown[member] = value;
            }
        }
    }
}

/// <summary>Finds and changes rules.</summary>
internal static class Rules
{
    /// <summary>Rules per event bus (EventBridge quotas).</summary>
    public const int MostPerBus = 300;

    private const string Columns = "bus, name, pattern, schedule, state, description, role, managed";

    public static string Arn(Place place, string bus, string name) =>
        place.Arn("events", bus == Buses.Default ? $"rule/{name}" : $"rule/{bus}/{name}");

    public static Rule? Find(Transaction tx, string bus, string name) =>
        tx.First($"select {Columns} from events_rule where bus = $1 and name = $2", Read, bus, name);

    /// <summary>The rule that a request names; its bus must exist too.</summary>
    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static Rule Get(Transaction tx, string? busNameOrArn, string name)
    {
        var bus = Buses.Get(tx, busNameOrArn);
        return Find(tx, bus.Name, name) ?? throw Errors.NotFound($"Rule {name} does not exist on EventBus {bus.Name}.");
    }

    public static List<Rule> List(
        Transaction tx,
        string bus,
        string prefix = "",
        string after = "",
        int most = int.MaxValue
    ) =>
        tx.Query(
            $"""
            select {Columns} from events_rule
            where bus = $1 and name > $2 and substr(name, 1, length($3)) = $3 order by name limit $4
            """,
            Read,
            bus,
            after,
            prefix,
            most
        );

    public static long Count(Transaction tx, string bus) =>
        tx.First("select count(*) from events_rule where bus = $1", row => row.Long(0), bus);

    public static void Put(Transaction tx, Rule rule)
    {
        tx.Execute(
            $"insert or replace into events_rule ({Columns}) values ($1, $2, $3, $4, $5, $6, $7, $8)",
            rule.Bus,
            rule.Name,
            rule.Pattern,
            rule.Schedule,
            rule.State,
            rule.Description,
            rule.RoleArn,
            rule.ManagedBy
        );
        Buses.Touch(tx, rule.Bus);
    }

    public static void Remove(Transaction tx, Rule rule)
    {
        tx.Execute("delete from events_rule where bus = $1 and name = $2", rule.Bus, rule.Name);
        Tags.Remove(tx, rule.Arn(tx.Place));
        Buses.Touch(tx, rule.Bus);
    }

    /// <exception cref="AwsException">ManagedRuleException: the rule belongs to an AWS service.</exception>
    public static void RequireUnmanaged(Rule? rule, bool force = false)
    {
        if (rule?.ManagedBy is not null && !force)
        {
            throw new AwsException(
                "ManagedRuleException",
                $"{rule.Name} is a managed rule. Set 'force' parameter to true to override."
            );
        }
    }

    public static void SetState(Transaction tx, Rule rule, string state)
    {
        tx.Execute("update events_rule set state = $3 where bus = $1 and name = $2", rule.Bus, rule.Name, state);
        Buses.Touch(tx, rule.Bus);
    }

    private static Rule Read(Row row) =>
        new(
            row.String(0),
            row.String(1),
            row.StringOrNull(2),
            row.StringOrNull(3),
            row.String(4),
            row.StringOrNull(5),
            row.StringOrNull(6),
            row.StringOrNull(7)
        );
}
