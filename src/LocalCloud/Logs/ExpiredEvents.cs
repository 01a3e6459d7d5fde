namespace LocalCloud.Logs;

/// <summary>
/// Events of a group are deleted once they are older than its retention
/// (docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html, "Change log data
/// retention"). A group without one keeps them for ever.
/// </summary>
internal static class ExpiredEvents
{
    private const int AtOnce = 500;

    public static bool Sweep(Transaction tx)
    {
        var left = AtOnce;
        foreach (
            var (group, days) in tx.Query("select id, retention from log_group where retention is not null", row =>
                (row.Long(0), row.Long(1))
            )
        )
        {
            left -= tx.Execute(
                "delete from log_event where id in (select id from log_event where grp = $1 and time < $2 order by time limit $3)",
                group,
                tx.NowMs - (days * 86_400_000),
                left
            );
            if (left == 0)
            {
                return true;
            }
        }
        return false;
    }
}
