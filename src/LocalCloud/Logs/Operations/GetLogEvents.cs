namespace LocalCloud.Logs.Operations;

/// <summary>
/// docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html. A token names the event it stands
/// beside; at the end of the stream the token that was sent comes back.
/// </summary>
internal static class GetLogEvents
{
    private const int Most = 10_000;

    private const string InWindow = "where grp = $1 and stream = $2 and time >= $3 and time < $4";

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.Required("logStreamName");
        var limit = request.Long("limit");
        var group = LogGroups.Requested(tx, request);
        var stream = LogStream.Get(tx, group, name);
        var from = Math.Max(Math.Max(request.Long("startTime") ?? long.MinValue, group.Oldest(tx)), stream.First);
        var to = Math.Min(request.Long("endTime") ?? long.MaxValue, stream.Last + 1);
        var size = (int)(limit ?? Most);
        var token = request.String("nextToken");
        var found = Read(tx, group.Id, stream.Id, from, to, token, size, request.Bool("startFromHead") == true);
        return new JsonObject
        {
            ["events"] = new JsonArray([.. found.Select(Show)]),
            ["nextForwardToken"] = found.Count > 0 ? Token('f', found[^1].Time, found[^1].Id) : Turned('f', token),
            ["nextBackwardToken"] = found.Count > 0 ? Token('b', found[0].Time, found[0].Id) : Turned('b', token),
        };
    }

    private static List<StoredEvent> Read(
        Transaction tx,
        long group,
        long stream,
        long from,
        long to,
        string? token,
        int size,
        bool fromHead
    )
    {
        if (token is null)
        {
            return fromHead
                ? Query(tx, $"{InWindow} order by time, id limit $5", group, stream, from, to, size)
                : Reversed(
                    Query(tx, $"{InWindow} order by time desc, id desc limit $5", group, stream, from, to, size)
                );
        }
        var (direction, time, id) = Parse(token);
        return direction == 'f'
            ? Query(
                tx,
                $"{InWindow} and (time, id) > ($6, $7) order by time, id limit $5",
                group,
                stream,
                from,
                to,
                size,
                time,
                id
            )
            : Reversed(
                Query(
                    tx,
                    $"{InWindow} and (time, id) < ($6, $7) order by time desc, id desc limit $5",
                    group,
                    stream,
                    from,
                    to,
                    size,
                    time,
                    id
                )
            );
    }

    private static List<StoredEvent> Query(Transaction tx, string rest, params ReadOnlySpan<object?> values) =>
        tx.Query(
            $"select id, time, ingested, message from log_event {rest}",
            row => new StoredEvent(row.Long(0), row.Long(1), row.Long(2), row.String(3)),
            values
        );

    private static List<StoredEvent> Reversed(List<StoredEvent> events)
    {
        events.Reverse();
        return events;
    }

    private static JsonNode Show(StoredEvent stored) =>
        new JsonObject
        {
            ["timestamp"] = stored.Time,
            ["message"] = stored.Message,
            ["ingestionTime"] = stored.Ingested,
        };

    private static string Token(char direction, long time, long id) =>
        string.Create(CultureInfo.InvariantCulture, $"{direction}/{time:D20}{id:D36}/s");

    /// <summary>The same place seen from the other side; an empty stream has one place.</summary>
    private static string Turned(char direction, string? token) =>
        token is null ? Token(direction, 0, 0) : direction + token[1..];

    private static (char Direction, long Time, long Id) Parse(string token) =>
        token is ['f' or 'b', '/', .., '/', 's']
        && token.Length == 60
        && long.TryParse(token.AsSpan(2, 20), NumberStyles.None, CultureInfo.InvariantCulture, out var time)
        && long.TryParse(token.AsSpan(22, 36), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (token[0], time, id)
            : throw LogErrors.Invalid("The specified nextToken is invalid.");
}
