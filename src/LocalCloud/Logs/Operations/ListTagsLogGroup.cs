namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsLogGroup.html</summary>
internal static class ListTagsLogGroup
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        return LogTags.List(tx, LogGroups.Named(tx, request));
    }
}
