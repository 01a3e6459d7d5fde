using System.Text.Json.Nodes;
using LocalCloud.Storage;

namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html</summary>
internal static class DeleteLogStream
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var (group, stream) = StreamRequest.Names(tx, request);
        var (first, last) = StreamRequest.Span(tx, group, stream);
        tx.Execute(
            "delete from log_event where grp = $1 and time >= $3 and time <= $4 and stream = $2", group.Name, stream, first, last);
        tx.Execute("delete from log_stream where grp = $1 and name = $2", group.Name, stream);
        return [];
    }
}
