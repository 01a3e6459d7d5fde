namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html</summary>
internal static class CreateLogStream
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var (group, stream) = StreamRequest.Names(tx, request);
        if (
            tx.Execute(
                "insert or ignore into log_stream (grp, name, created) values ($1, $2, $3)",
                group.Id,
                stream,
                tx.NowMs
            ) == 0
        )
        {
            throw LogErrors.Exists("log stream");
        }
        return [];
    }
}
