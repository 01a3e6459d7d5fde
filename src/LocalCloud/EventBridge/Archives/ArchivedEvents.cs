using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Archives;

/// <summary>The events in archives, in the order of their own times.</summary>
internal static class ArchivedEvents
{
    /// <summary>What AWS counts for an event's account and time.</summary>
    private const int BytesPerEvent = 26;

    public static void Append(Transaction tx, string archiveName, PostedEvent posted)
    {
        if (ArchiveCatalog.Find(tx, archiveName) is not { } archive)
        {
            return;
        }
        tx.Execute(
            "delete from events_archived where archive = $1 and archived < $2",
            archive.Name,
            archive.Oldest(tx)
        );
        using var parsed = JsonDocument.Parse(posted.Json, Json.Trusted);
        var time = parsed.RootElement.GetProperty("time").GetDateTimeOffset().ToUnixTimeMilliseconds();
        tx.Execute(
            "insert into events_archived (archive, time, archived, bytes, json) values ($1, $2, $3, $4, $5)",
            archive.Name,
            time,
            tx.NowMs,
            Size(parsed.RootElement),
            posted.Json
        );
    }

    /// <summary>Deletes some of the events that are older than their archives keep them.</summary>
    public static bool Sweep(Transaction tx)
    {
        const int AtOnce = 500;
        var left = AtOnce;
        foreach (var archive in ArchiveCatalog.List(tx, "", null, "", int.MaxValue).Where(a => a.Retention > 0))
        {
            left -= tx.Execute(
                "delete from events_archived where id in (select id from events_archived where archive = $1 and archived < $2 limit $3)",
                archive.Name,
                archive.Oldest(tx),
                left
            );
        }
        return left == 0;
    }

    public static (long Count, long Bytes) Totals(Transaction tx, Archive archive) =>
        tx.First(
            "select count(*), ifnull(sum(bytes), 0) from events_archived where archive = $1 and archived >= $2",
            row => (row.Long(0), row.Long(1)),
            archive.Name,
            archive.Oldest(tx)
        );

    /// <summary>The events after a place, up to a time.</summary>
    public static List<(long Id, long Time, byte[] Json)> Page(
        Transaction tx,
        string archive,
        long afterTime,
        long afterId,
        long to,
        int most
    ) =>
        tx.Query(
            """
            select id, time, json from events_archived
            where archive = $1 and (time, id) > ($2, $3) and time <= $4 order by time, id limit $5
            """,
            row => (row.Long(0), row.Long(1), row.Bytes(2)),
            archive,
            afterTime,
            afterId,
            to,
            most
        );

    private static long Size(JsonElement posted) =>
        BytesPerEvent
        + Bytes(posted.GetProperty("source"))
        + Bytes(posted.GetProperty("detail-type"))
        + Encoding.UTF8.GetByteCount(posted.GetProperty("detail").GetRawText())
        + posted.GetProperty("resources").EnumerateArray().Sum(Bytes);

    private static long Bytes(JsonElement text) => Encoding.UTF8.GetByteCount(text.GetString()!);
}
