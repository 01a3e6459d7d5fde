namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html</summary>
internal static class TagResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        LogTags.Put(tx, LogGroups.Named(tx, request), request.Object("tags"));
        return [];
    }
}
