namespace LocalCloud.Logs;

/// <summary>
/// A log stream: the times of its first and last event, 0 and -1 when it has none. Events are found by their group and
/// time: between these two stand few events of other streams.
/// </summary>
internal sealed record LogStream(long Id, long First, long Last)
{
    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static LogStream Get(Transaction tx, LogGroup group, string name) =>
        tx.First(
            "select id, ifnull(first, 0), ifnull(last, -1) from log_stream where grp = $1 and name = $2",
            row => new LogStream(row.Long(0), row.Long(1), row.Long(2)),
            group.Id,
            name
        ) ?? throw LogErrors.NoStream();
}
