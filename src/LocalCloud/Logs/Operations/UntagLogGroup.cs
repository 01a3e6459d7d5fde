namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagLogGroup.html</summary>
internal static class UntagLogGroup
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        LogTags.Remove(tx, LogGroups.Named(tx, request), request.RequiredStrings("tags"));
        return [];
    }
}
