namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html</summary>
internal static class DeleteLogStream
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var (group, name) = StreamRequest.Names(tx, request);
        var stream = LogStream.Get(tx, group, name);
        LogEvents.KeepIds(tx);
        tx.Execute(
            "delete from log_event where grp = $1 and time >= $3 and time <= $4 and stream = $2",
            group.Id,
            stream.Id,
            stream.First,
            stream.Last
        );
        tx.Execute("delete from log_stream where id = $1", stream.Id);
        return [];
    }
}
