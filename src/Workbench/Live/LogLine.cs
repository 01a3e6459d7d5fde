using Amazon.CloudWatchLogs.Model;

namespace Workbench.Live;

/// <summary>One event of a log group.</summary>
/// <param name="Id">CloudWatch's id of it, which never comes again.</param>
public sealed record LogLine(string Id, DateTimeOffset Time, string Stream, string Message)
{
    public static LogLine Read(FilteredLogEvent line) =>
        new(
            line.EventId,
            DateTimeOffset.FromUnixTimeMilliseconds(line.Timestamp ?? 0),
            line.LogStreamName,
            line.Message ?? ""
        );
}
