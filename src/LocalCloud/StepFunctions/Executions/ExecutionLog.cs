using LocalCloud.Logs;
using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// Writes executions' events to the log group of their state machine's logging configuration
/// (Step Functions Developer Guide, "Using CloudWatch Logs to log execution history"); an Express execution has no other history.
/// </summary>
internal sealed record ExecutionLog(string Group, string Level, bool IncludesData)
{
    /// <summary>The log that a logging configuration asks for; null for none.</summary>
    /// <param name="configuration">As the machine keeps it.</param>
    public static ExecutionLog? Of(Place place, string configuration)
    {
        var read = (JsonObject)Json.Parse(configuration)!;
        var destination = read.Objects("destinations")
            ?.FirstOrDefault()
            ?.Object("cloudWatchLogsLogGroup")
            ?.String("logGroupArn");
        return read.String("level") is { } level and not "OFF" && destination is not null
            ? new ExecutionLog(LogGroups.NameOf(place, destination), level, read.Bool("includeExecutionData") ?? false)
            : null;
    }

    /// <summary>Writes events of a slice; nothing when the group is gone, as on AWS.</summary>
    /// <param name="events">A chunk as the history keeps it.</param>
    public void Write(Transaction tx, Execution execution, ReadOnlyMemory<byte> events)
    {
        var started = DateTimeOffset.FromUnixTimeMilliseconds(execution.Started);
        var minute = started.ToString("yyyy-MM-dd-HH-mm", CultureInfo.InvariantCulture);
        var stream = $"states/{execution.WorkflowName}/{minute}/{execution.Id:x8}";
        var lines = HistoryStore
            .Events(tx, execution.Id, events.Span)
            .Where(e => IsWanted(e.Required("type")))
            .Select(e =>
            {
                var time = (long)Math.Round(e["timestamp"]!.GetValue<double>() * 1000);
                return (time, Json.Text(Message(execution, e, time)));
            });
        LogWriter.Append(tx, Group, stream, [.. lines]);
    }

    /// <summary>"Log levels for Step Functions execution events": ERROR has what failed, FATAL only ends of executions.</summary>
    private bool IsWanted(string type)
    {
        var isBad =
            type.EndsWith("Failed", StringComparison.Ordinal)
            || type.EndsWith("Aborted", StringComparison.Ordinal)
            || type.EndsWith("TimedOut", StringComparison.Ordinal);
        return Level switch
        {
            "ALL" => true,
            "ERROR" => isBad || type == "FailStateEntered",
            _ => isBad && type.StartsWith("Execution", StringComparison.Ordinal),
        };
    }

    private JsonObject Message(Execution execution, JsonObject e, long time)
    {
        var shown = IncludesData ? e : EventData.Without(e);
        var details = shown.Select(m => m.Value).OfType<JsonObject>().FirstOrDefault();
        return new JsonObject
        {
            ["id"] = Text(e["id"]!),
            ["type"] = e.String("type"),
            // By the alphabet, other than in the history (recorded).
            ["details"] = SdkNames.DeeplySorted((JsonObject?)details?.DeepClone() ?? []),
            ["previous_event_id"] = Text(e["previousEventId"]!),
            ["event_timestamp"] = time.ToString(CultureInfo.InvariantCulture),
            ["execution_arn"] = execution.Arn,
            ["redrive_count"] = execution.RedriveCount.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static string Text(JsonNode number) => number.GetValue<long>().ToString(CultureInfo.InvariantCulture);
}
