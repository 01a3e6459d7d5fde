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

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static void RequireStream(Transaction tx, LogGroup group, string stream) => Span(tx, group, stream);

    /// <summary>
    /// The times of a stream's first and last event; 0 and -1 when it has none. Events are found by their group and time: between
    /// these two stand few events of other streams.
    /// </summary>
    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static (long First, long Last) Span(Transaction tx, LogGroup group, string stream) =>
        tx.First(
            "select ifnull(first, 0), ifnull(last, -1) from log_stream where grp = $1 and name = $2",
            row => ((long, long)?)(row.Long(0), row.Long(1)), group.Name, stream) ?? throw LogErrors.NoStream();
}
