namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html</summary>
internal static class PutRetentionPolicy
{
    private static readonly long[] Allowed =
    [
        1,
        3,
        5,
        7,
        14,
        30,
        60,
        90,
        120,
        150,
        180,
        365,
        400,
        545,
        731,
        1096,
        1827,
        2192,
        2557,
        2922,
        3288,
        3653,
    ];

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var days = request.RequiredLong("retentionInDays");
        LogErrors.Require(
            Allowed.Contains(days),
            "retentionInDays",
            days,
            $"Member must satisfy enum value set: [{string.Join(", ", Allowed)}]"
        );
        var group = LogGroups.Named(tx, request);
        tx.Execute("update log_group set retention = $2 where id = $1", group.Id, days);
        LogEvents.KeepIds(tx);
        tx.Execute("delete from log_event where grp = $1 and time < $2", group.Id, tx.NowMs - (days * 86_400_000));
        return [];
    }
}
