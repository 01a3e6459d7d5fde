namespace LocalCloud.EventBridge.Archives;

/// <summary>A replay as it is stored; times in milliseconds.</summary>
/// <param name="First">Where the replayed stretch of time begins.</param>
/// <param name="Last">Where it ends.</param>
/// <param name="Reached">The time of the event replayed last, or null while there is none.</param>
/// <param name="Filters">The ARNs of the only rules that receive the events, as a JSON list, or null for all.</param>
internal sealed record Replay(
    string Name,
    string Archive,
    string Bus,
    string? Description,
    string? Filters,
    long First,
    long Last,
    string State,
    long Started,
    long? Ended,
    long? Reached
)
{
    public const string Starting = "STARTING";
    public const string Running = "RUNNING";
    public const string Cancelling = "CANCELLING";
    public const string Cancelled = "CANCELLED";
    public const string Completed = "COMPLETED";

    public bool IsUnderWay => State is Starting or Running;

    public string Arn(Place place) => place.Arn("events", $"replay/{Name}");

    /// <summary>The replay as ListReplays shows it.</summary>
    public JsonObject Show(Place place)
    {
        var shown = new JsonObject
        {
            ["ReplayName"] = Name,
            ["EventSourceArn"] = ArchiveCatalog.Arn(place, Archive),
            ["State"] = State,
            ["EventStartTime"] = First / 1000.0,
            ["EventEndTime"] = Last / 1000.0,
            ["ReplayStartTime"] = Started / 1000.0,
        };
        if (Reached is not null)
        {
            shown["EventLastReplayedTime"] = Reached / 1000.0;
        }
        if (Ended is not null)
        {
            shown["ReplayEndTime"] = Ended / 1000.0;
        }
        return shown;
    }
}

/// <summary>Finds and changes replays. They stay listed when they are over.</summary>
internal static class ReplayCatalog
{
    /// <summary>Replays under way at once, per account and region (EventBridge quotas).</summary>
    public const int MostUnderWay = 10;

    private const string Columns =
        "name, archive, bus, description, filters, first, last, state, started, ended, reached";

    public static Replay? Find(Transaction tx, string name) =>
        tx.First($"select {Columns} from events_replay where name = $1", Read, name);

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static Replay Get(Transaction tx, string name) =>
        Find(tx, name) ?? throw Errors.NotFound($"Replay {name} does not exist.");

    public static long UnderWay(Transaction tx) =>
        tx.First(
            "select count(*) from events_replay where state in ($1, $2, $3)",
            row => row.Long(0),
            Replay.Starting,
            Replay.Running,
            Replay.Cancelling
        );

    public static List<Replay> List(
        Transaction tx,
        string prefix,
        string? archive,
        string? state,
        string after,
        int most
    ) =>
        tx.Query(
            $"""
            select {Columns} from events_replay
            where name > $1 and substr(name, 1, length($2)) = $2 and archive = ifnull($3, archive)
                and state = ifnull($4, state)
            order by name limit $5
            """,
            Read,
            after,
            prefix,
            archive,
            state,
            most
        );

    public static void Put(Transaction tx, Replay replay) =>
        tx.Execute(
            $"insert or replace into events_replay ({Columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            replay.Name,
            replay.Archive,
            replay.Bus,
            replay.Description,
            replay.Filters,
            replay.First,
            replay.Last,
            replay.State,
            replay.Started,
            replay.Ended,
            replay.Reached
        );

    private static Replay Read(Row row) =>
        new(
            row.String(0),
            row.String(1),
            row.String(2),
            row.StringOrNull(3),
            row.StringOrNull(4),
            row.Long(5),
            row.Long(6),
            row.String(7),
            row.Long(8),
            row.IsNull(9) ? null : row.Long(9),
            row.IsNull(10) ? null : row.Long(10)
        );
}
