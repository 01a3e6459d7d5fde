using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html</summary>
internal static class TagResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var tags = request.Object("tags");
        LogTags.Put(tx, LogTags.ByArn(tx, request, all => all.Required(tags, "tags").LogTags(tags)), tags);
        return [];
    }
}
