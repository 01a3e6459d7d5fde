namespace LocalCloud.Logs;

/// <summary>Appends to CloudWatch Logs: for PutLogEvents, targets of rules, functions' output and executions.</summary>
internal static class LogWriter
{
    /// <summary>What a function says in one invocation is mostly written by one statement.</summary>
    private const int MostRows = 8;

    private static readonly string[] Inserts = [.. Enumerable.Range(1, MostRows).Select(Insert)];

    /// <summary>
    /// Adds events to a stream, which is made when it does not exist; false when the group does not exist.
    /// </summary>
    public static bool Append(
        Transaction tx,
        string group,
        string stream,
        IReadOnlyList<(long TimeMs, string Text)> events
    )
    {
        // One statement more than an upsert that returns the ids, and faster: "returning" first fills a table of its
        // own.
        var ids = tx.First(
            """
            select log_group.id, log_stream.id from log_group
            left join log_stream on grp = log_group.id and log_stream.name = $2 where log_group.name = $1
            """,
            row => ((long Group, long? Stream)?)(row.Long(0), row.IsNull(1) ? null : row.Long(1)),
            group,
            stream
        );
        if (ids is null)
        {
            return false;
        }
        if (events.Count > 0)
        {
            Insert(tx, ids.Value.Group, Touch(tx, ids.Value.Group, ids.Value.Stream, stream, events), events);
        }
        return true;
    }

    /// <summary>Notes in the stream that it gets events.</summary>
    /// <returns>The stream's id.</returns>
    private static long Touch(
        Transaction tx,
        long group,
        long? stream,
        string name,
        IReadOnlyList<(long TimeMs, string Text)> events
    )
    {
        var first = events.Min(e => e.TimeMs);
        var last = events.Max(e => e.TimeMs);
        if (stream is { } known)
        {
            tx.Execute(
                """
                update log_stream set first = min(ifnull(first, $2), $2), last = max(ifnull(last, $3), $3), ingested = $4
                where id = $1
                """,
                known,
                first,
                last,
                tx.NowMs
            );
            return known;
        }
        tx.Execute(
            "insert into log_stream (grp, name, created, first, last, ingested) values ($1, $2, $3, $4, $5, $3)",
            group,
            name,
            tx.NowMs,
            first,
            last
        );
        return tx.LastId;
    }

    private static void Insert(
        Transaction tx,
        long group,
        long stream,
        IReadOnlyList<(long TimeMs, string Text)> events
    )
    {
        for (var begin = 0; begin < events.Count; begin += MostRows)
        {
            var rows = Math.Min(MostRows, events.Count - begin);
            var values = new object?[3 + (2 * rows)];
            (values[0], values[1], values[2]) = (group, stream, tx.NowMs);
            for (var i = 0; i < rows; i++)
            {
                (values[3 + (2 * i)], values[4 + (2 * i)]) = events[begin + i];
            }
            tx.Execute(Inserts[rows - 1], values);
        }
    }

    private static string Insert(int rows) =>
        "insert into log_event (grp, stream, ingested, time, message) values "
        + string.Join(", ", Enumerable.Range(0, rows).Select(i => $"($1, $2, $3, ${4 + (2 * i)}, ${5 + (2 * i)})"));
}
