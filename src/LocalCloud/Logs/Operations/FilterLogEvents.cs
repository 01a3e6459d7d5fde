using LocalCloud.Logs.Filters;

namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html</summary>
internal static class FilterLogEvents
{
    private const int Most = 10_000;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var prefix = request.String("logStreamNamePrefix");
        var streams = request.Strings("logStreamNames");
        if (prefix is not null && streams is not null)
        {
            throw LogErrors.Invalid("LogStreamNames and LogStreamNamePrefix are mutually exclusive parameters.");
        }
        var filter = LogFilter.Parse(request.String("filterPattern") ?? "");
        var group = LogGroups.Requested(tx, request);
        foreach (var stream in streams ?? [])
        {
            LogStream.Get(tx, group, stream);
        }
        var (afterTime, afterId) = ParseToken(request.String("nextToken"));
        var size = (int)(request.Long("limit") ?? Most);
        var found = new List<(string Stream, StoredEvent Event)>(size + 1);
        tx.Each(
            """
            select name, log_event.id, time, log_event.ingested, message
            from log_event cross join log_stream on log_stream.id = stream
            where log_event.grp = $1 and time >= $2 and time <= $3 and (time, log_event.id) > ($4, $5)
                and substr(name, 1, length($6)) = $6
            order by time, log_event.id
            """,
            row =>
            {
                var stream = row.String(0);
                var stored = new StoredEvent(row.Long(1), row.Long(2), row.Long(3), row.String(4));
                if ((streams is null || streams.Contains(stream)) && filter.Matches(stored.Message))
                {
                    found.Add((stream, stored));
                }
                return found.Count <= size;
            },
            group.Id,
            Math.Max(request.Long("startTime") ?? 0, group.Oldest(tx)),
            request.Long("endTime") ?? long.MaxValue,
            afterTime,
            afterId,
            prefix ?? ""
        );
        var answer = new JsonObject
        {
            ["events"] = new JsonArray([.. found.Take(size).Select(Show)]),
            ["searchedLogStreams"] = new JsonArray(),
        };
        if (found.Count > size)
        {
            answer["nextToken"] = EventId(found[size - 1].Event);
        }
        return answer;
    }

    private static JsonNode Show((string Stream, StoredEvent Event) found) =>
        new JsonObject
        {
            ["logStreamName"] = found.Stream,
            ["timestamp"] = found.Event.Time,
            ["message"] = found.Event.Message,
            ["ingestionTime"] = found.Event.Ingested,
            ["eventId"] = EventId(found.Event),
        };

    /// <summary>56 digits that grow with time, as AWS's ids do.</summary>
    private static string EventId(StoredEvent stored) =>
        string.Create(CultureInfo.InvariantCulture, $"{stored.Time:D20}{stored.Id:D36}");

    private static (long Time, long Id) ParseToken(string? token)
    {
        if (token is null)
        {
            return (long.MinValue, 0);
        }
        return
            token.Length == 56
            && long.TryParse(token.AsSpan(0, 20), NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            && long.TryParse(token.AsSpan(20), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (time, id)
            : throw LogErrors.Invalid("The specified nextToken is invalid.");
    }
}
