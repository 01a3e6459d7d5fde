namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html</summary>
internal static class ListTagsForResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        return LogTags.List(tx, LogGroups.Named(tx, request));
    }
}
