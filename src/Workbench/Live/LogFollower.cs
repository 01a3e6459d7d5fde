using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;

namespace Workbench.Live;

/// <summary>
/// Follows a log group with FilterLogEvents: first all that is there, then what is newer. Lines may come late and out
/// of order, so each look goes back a little and drops what it knows.
/// </summary>
public sealed class LogFollower(IAmazonCloudWatchLogs logs, string group, string? filter, TimeSpan slack)
{
    /// <summary>So many lines are kept; older ones go.</summary>
    public const int Most = 10_000;

    private readonly Dictionary<string, long> known = [];
    private long newest;

    /// <summary>The lines that were not there at the last look, oldest first.</summary>
    public async Task<IReadOnlyList<LogLine>> NewerAsync(CancellationToken cancelled)
    {
        var request = new FilterLogEventsRequest
        {
            LogGroupName = group,
            FilterPattern = string.IsNullOrWhiteSpace(filter) ? null : filter,
            StartTime = newest == 0 ? null : newest - (long)slack.TotalMilliseconds,
        };
        var lines = new List<LogLine>();
        do
        {
            var page = await logs.FilterLogEventsAsync(request, cancelled).ConfigureAwait(false);
            lines.AddRange(
                (page.Events ?? []).Where(line => known.TryAdd(line.EventId, line.Timestamp ?? 0)).Select(LogLine.Read)
            );
            if (lines.Count > 2 * Most)
            {
                lines.RemoveRange(0, lines.Count - Most);
            }
            request.NextToken = page.NextToken;
        } while (!string.IsNullOrEmpty(request.NextToken));
        if (lines.Count > 0)
        {
            newest = Math.Max(newest, lines.Max(line => line.Time.ToUnixTimeMilliseconds()));
            ForgetOld();
        }
        return lines;
    }

    /// <summary>Appends and keeps the newest.</summary>
    public static IReadOnlyList<T> Joined<T>(IReadOnlyList<T> before, IReadOnlyList<T> more)
    {
        var drop = Math.Max(0, before.Count + more.Count - Most);
        return [.. before.Concat(more).Skip(drop)];
    }

    // Ids are only needed for the time that a look goes back.
    private void ForgetOld()
    {
        var old = newest - 2 * (long)slack.TotalMilliseconds;
        foreach (var (id, _) in known.Where(line => line.Value < old).ToList())
        {
            known.Remove(id);
        }
    }
}
