namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html</summary>
internal static class PutLogEvents
{
    private const int MostBytes = 1_048_576;
    private const int BytesPerEvent = 26;
    private const long Hour = 3_600_000;
    private const long Day = 24 * Hour;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var events = request.RequiredObjects("logEvents");
        var (group, stream) = StreamRequest.Names(tx, request);
        LogStream.Get(tx, group, stream);
        CheckBatch(events);
        var tooOld = 0;
        var expired = 0;
        int? tooNew = null;
        var taken = new List<(long TimeMs, string Text)>();
        for (var i = 0; i < events.Count; i++)
        {
            var time = events[i].RequiredLong("timestamp");
            if (time < group.Oldest(tx))
            {
                expired = i + 1;
            }
            else if (time < tx.NowMs - (14 * Day))
            {
                tooOld = i + 1;
            }
            else if (time > tx.NowMs + (2 * Hour))
            {
                tooNew ??= i;
            }
            else
            {
                taken.Add((time, events[i].Required("message")));
            }
        }
        LogWriter.Append(tx, group.Name, stream, taken);
        return Answer(tx, tooOld, expired, tooNew);
    }

    private static JsonObject Answer(Transaction tx, int tooOld, int expired, int? tooNew)
    {
        var answer = new JsonObject { ["nextSequenceToken"] = SequenceToken.Of(tx.NowMs) };
        var rejected = new JsonObject();
        if (tooNew is not null)
        {
            rejected["tooNewLogEventStartIndex"] = tooNew;
        }
        if (tooOld > 0)
        {
            rejected["tooOldLogEventEndIndex"] = tooOld;
        }
        if (expired > 0)
        {
            rejected["expiredLogEventEndIndex"] = expired;
        }
        if (rejected.Count > 0)
        {
            answer["rejectedLogEventsInfo"] = rejected;
        }
        return answer;
    }

    private static void CheckBatch(IReadOnlyList<JsonObject> events)
    {
        var bytes = 0L;
        for (var i = 0; i < events.Count; i++)
        {
            bytes += Encoding.UTF8.GetByteCount(events[i].Required("message")) + BytesPerEvent;
            if (i > 0 && events[i].Long("timestamp") < events[i - 1].Long("timestamp"))
            {
                throw LogErrors.Invalid("Log events in a single PutLogEvents request must be in chronological order.");
            }
        }
        if (bytes > MostBytes)
        {
            throw LogErrors.Invalid($"Upload too large: {bytes} bytes exceeds limit of {MostBytes}");
        }
        if (events[^1].Long("timestamp") - events[0].Long("timestamp") > Day)
        {
            throw LogErrors.Invalid(
                "The batch of log events in a single PutLogEvents request cannot span more than 24 hours."
            );
        }
    }
}
