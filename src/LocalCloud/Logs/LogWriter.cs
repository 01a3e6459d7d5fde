using LocalCloud.Storage;

namespace LocalCloud.Logs;

/// <summary>Appends to CloudWatch Logs from inside the cloud: targets of rules, functions' output.</summary>
internal static class LogWriter
{
    /// <summary>Adds one event; makes the group and the stream when they do not exist.</summary>
    public static void Append(Transaction tx, string group, string stream, long timestampMs, string message)
    {
        if (Insert(tx, group, stream, timestampMs, message))
        {
            return;
        }
        tx.Execute("insert or ignore into log_group (name, created) values ($1, $2)", group, tx.NowMs);
        tx.Execute("insert or ignore into log_stream (grp, name, created) values ($1, $2, $3)", group, stream, tx.NowMs);
        Insert(tx, group, stream, timestampMs, message);
    }

    /// <summary>Adds one event to a stream; false when there is no such stream.</summary>
    public static bool Insert(Transaction tx, string group, string stream, long timestampMs, string message)
    {
        var found = tx.Execute(
            """
            update log_stream set first = min(ifnull(first, $3), $3), last = max(ifnull(last, $3), $3), ingested = $4
            where grp = $1 and name = $2
            """,
            group, stream, timestampMs, tx.NowMs);
        if (found == 0)
        {
            return false;
        }
        tx.Execute(
            "insert into log_event (grp, stream, time, ingested, message) values ($1, $2, $3, $4, $5)",
            group, stream, timestampMs, tx.NowMs, message);
        return true;
    }
}
