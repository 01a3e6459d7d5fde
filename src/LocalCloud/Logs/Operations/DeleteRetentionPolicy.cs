namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html</summary>
internal static class DeleteRetentionPolicy
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var group = LogGroups.Named(tx, request);
        tx.Execute("update log_group set retention = null where id = $1", group.Id);
        return [];
    }
}
