namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html</summary>
internal static class UntagResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        LogTags.Remove(tx, LogGroups.Named(tx, request), request.RequiredStrings("tagKeys"));
        return [];
    }
}
