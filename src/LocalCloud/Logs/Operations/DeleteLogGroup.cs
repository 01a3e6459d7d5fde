using System.Text.Json.Nodes;
using LocalCloud.Storage;

namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html</summary>
internal static class DeleteLogGroup
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var group = LogTags.ByName(tx, request);
        tx.Execute("delete from log_event where grp = $1", group.Name);
        tx.Execute("delete from log_stream where grp = $1", group.Name);
        tx.Execute("delete from log_tag where grp = $1", group.Name);
        tx.Execute("delete from log_group where name = $1", group.Name);
        return [];
    }
}
