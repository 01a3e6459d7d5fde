using System.Text.Json.Serialization;
using PackageStandIns.Json;

namespace Amazon.CloudWatchLogs.Model;

public partial class InputLogEvent
{
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? Timestamp { get; set; }

    public string Message { get; set; }
}

public partial class OutputLogEvent
{
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? Timestamp { get; set; }

    public string Message { get; set; }

    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? IngestionTime { get; set; }
}

public partial class FilteredLogEvent
{
    public string LogStreamName { get; set; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public long? Timestamp { get; set; }

    public string Message { get; set; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public long? IngestionTime { get; set; }

    public string EventId { get; set; }
}

public partial class SearchedLogStream
{
    public string LogStreamName { get; set; }
    public bool? SearchedCompletely { get; set; }
}
