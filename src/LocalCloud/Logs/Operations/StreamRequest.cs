namespace LocalCloud.Logs.Operations;

/// <summary>A request that names a group and a stream in it.</summary>
internal static class StreamRequest
{
    /// <summary>The group, which must exist, and the stream's name.</summary>
    public static (LogGroup Group, string Stream) Names(Transaction tx, JsonObject request) =>
        (LogGroups.Get(tx, request.Required("logGroupName")), request.Required("logStreamName"));
}
