namespace LocalCloud.EventBridge;

/// <summary>An event bus as it is stored. Times are milliseconds since 1970-01-01 UTC.</summary>
internal sealed record EventBus(
    string Name,
    string? Description,
    string? KmsKey,
    string? DeadLetter,
    string? LogConfig,
    string? Policy,
    long Created,
    long Modified
);

/// <summary>Finds event buses by name or ARN.</summary>
internal static class Buses
{
    public const string Default = "default";

    private const string Columns = "name, description, kms_key, dead_letter, log_config, policy, created, modified";

    public static string Arn(Place place, string name) => place.Arn("events", $"event-bus/{name}");

    /// <summary>The name in a name or ARN of this account and region; <c>default</c> when there is none.</summary>
    public static string NameOf(Place place, string? nameOrArn)
    {
        var prefix = Arn(place, "");
        return nameOrArn is null ? Default
            : nameOrArn.StartsWith(prefix, StringComparison.Ordinal) ? nameOrArn[prefix.Length..]
            : nameOrArn;
    }

    public static EventBus? Find(Transaction tx, string? nameOrArn) =>
        tx.First($"select {Columns} from events_bus where name = $1", Read, NameOf(tx.Place, nameOrArn));

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static EventBus Get(Transaction tx, string? nameOrArn) =>
        Find(tx, nameOrArn) ?? throw Errors.NotFound($"Event bus {NameOf(tx.Place, nameOrArn)} does not exist.");

    public static List<EventBus> List(Transaction tx, string prefix, string after, int most) =>
        tx.Query(
            $"select {Columns} from events_bus where name > $1 and substr(name, 1, length($2)) = $2 order by name limit $3",
            Read,
            after,
            prefix,
            most
        );

    /// <summary>
    /// Says that the bus's rules or targets changed. Stamps are random, so that one from a rolled-back change never
    /// comes back with other rules behind it.
    /// </summary>
    public static void Touch(Transaction tx, string name) =>
        tx.Execute("update events_bus set stamp = $2 where name = $1", name, Random.Shared.NextInt64());

    private static EventBus Read(Row row) =>
        new(
            row.String(0),
            row.StringOrNull(1),
            row.StringOrNull(2),
            row.StringOrNull(3),
            row.StringOrNull(4),
            row.StringOrNull(5),
            row.Long(6),
            row.Long(7)
        );
}
