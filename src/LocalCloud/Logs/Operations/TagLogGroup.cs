using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagLogGroup.html</summary>
internal static class TagLogGroup
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var tags = request.Object("tags");
        LogTags.Put(tx, LogTags.ByName(tx, request, all => all.Required(tags, "tags").LogTags(tags)), tags);
        return [];
    }
}
