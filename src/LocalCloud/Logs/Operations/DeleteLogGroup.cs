namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html</summary>
internal static class DeleteLogGroup
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var group = LogGroups.Named(tx, request);
        LogEvents.KeepIds(tx);
        tx.Execute("delete from log_event where grp = $1", group.Id);
        tx.Execute("delete from log_stream where grp = $1", group.Id);
        tx.Execute("delete from log_tag where grp = $1", group.Id);
        tx.Execute("delete from log_group where id = $1", group.Id);
        return [];
    }
}
