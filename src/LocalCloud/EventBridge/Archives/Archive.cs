using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Archives;

/// <summary>An archive as it is stored; retention in days (0: for ever), times in milliseconds.</summary>
internal sealed record Archive(
    string Name,
    string Bus,
    string? Pattern,
    string? Description,
    long Retention,
    string? KmsKey,
    long Created
)
{
    /// <summary>Here an archive is ready as soon as it is made.</summary>
    public const string State = "ENABLED";

    public string Arn(Place place) => ArchiveCatalog.Arn(place, Name);

    /// <summary>Events archived before this have expired.</summary>
    public long Oldest(Transaction tx) => Retention == 0 ? long.MinValue : tx.NowMs - (Retention * 86_400_000);
}

/// <summary>Finds and changes archives.</summary>
internal static class ArchiveCatalog
{
    private const string Columns = "name, bus, pattern, description, retention, kms_key, created";

    public static string Arn(Place place, string name) => place.Arn("events", $"archive/{name}");

    public static Archive? Find(Transaction tx, string name) =>
        tx.First($"select {Columns} from events_archive where name = $1", Read, name);

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static Archive Get(Transaction tx, string name) =>
        Find(tx, name) ?? throw Errors.NotFound($"Archive {name} does not exist.");

    /// <param name="bus">Only archives of this bus, or null for all.</param>
    public static List<Archive> List(Transaction tx, string prefix, string? bus, string after, int most) =>
        tx.Query(
            $"""
            select {Columns} from events_archive
            where name > $1 and substr(name, 1, length($2)) = $2 and bus = ifnull($3, bus) order by name limit $4
            """,
            Read,
            after,
            prefix,
            bus,
            most
        );

    /// <summary>Stores a new or changed archive and the rule that fills it.</summary>
    public static void Put(Transaction tx, Archive archive)
    {
        tx.Execute(
            $"insert or replace into events_archive ({Columns}) values ($1, $2, $3, $4, $5, $6, $7)",
            archive.Name,
            archive.Bus,
            archive.Pattern,
            archive.Description,
            archive.Retention,
            archive.KmsKey,
            archive.Created
        );
        ArchiveRule.Put(tx, archive);
    }

    public static void Remove(Transaction tx, Archive archive)
    {
        tx.Execute("delete from events_archive where name = $1", archive.Name);
        tx.Execute("delete from events_archived where archive = $1", archive.Name);
        ArchiveRule.Remove(tx, archive);
    }

    private static Archive Read(Row row) =>
        new(
            row.String(0),
            row.String(1),
            row.StringOrNull(2),
            row.StringOrNull(3),
            row.Long(4),
            row.StringOrNull(5),
            row.Long(6)
        );
}
