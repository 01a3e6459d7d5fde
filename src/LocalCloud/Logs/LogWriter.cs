using LocalCloud.Storage;

namespace LocalCloud.Logs;

/// <summary>Appends to CloudWatch Logs: for PutLogEvents, targets of rules and functions' output.</summary>
internal static class LogWriter
{
    /// <summary>Adds events to a stream; makes the group and the stream when they do not exist.</summary>
    public static void Append(Transaction tx, string group, string stream, IReadOnlyList<(long TimeMs, string Text)> events)
    {
        if (events.Count == 0)
        {
            return;
        }
        tx.Execute("insert or ignore into log_group (name, created) values ($1, $2)", group, tx.NowMs);
        tx.Execute(
            """
            insert into log_stream (grp, name, created, first, last, ingested) values ($1, $2, $3, $4, $5, $3)
            on conflict do update set first = min(ifnull(first, $4), $4), last = max(ifnull(last, $5), $5), ingested = $3
            """,
            group, stream, tx.NowMs, events.Min(e => e.TimeMs), events.Max(e => e.TimeMs));
        foreach (var (time, text) in events)
        {
            tx.Execute(
                "insert into log_event (grp, stream, time, ingested, message) values ($1, $2, $3, $4, $5)",
                group, stream, time, tx.NowMs, text);
        }
    }
}
