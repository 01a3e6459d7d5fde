using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Logs.Operations;

/// <summary>A request that names a group and a stream in it.</summary>
internal static class StreamRequest
{
    public static Constraints Check(JsonObject request)
    {
        var group = request.String("logGroupName");
        var stream = request.String("logStreamName");
        return new Constraints().Required(group, "logGroupName").GroupName(group)
            .Required(stream, "logStreamName").StreamName(stream);
    }

    /// <summary>The group, which must exist, and the stream's name.</summary>
    public static (LogGroup Group, string Stream) Names(Transaction tx, JsonObject request)
    {
        Check(request).CheckLogs();
        return (LogGroups.Get(tx, request.String("logGroupName")!), request.String("logStreamName")!);
    }

    public static void RequireStream(Transaction tx, LogGroup group, string stream)
    {
        if (tx.First("select 1 from log_stream where grp = $1 and name = $2", row => row.Int(0), group.Name, stream) == 0)
        {
            throw LogErrors.NoStream();
        }
    }
}
