using System.Text.Json.Serialization;
using PackageStandIns.Json;

namespace Amazon.CloudWatchLogs.Model;

public partial class LogStream
{
    public string LogStreamName { get; set; }

    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? CreationTime { get; set; }

    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? FirstEventTimestamp { get; set; }

    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? LastEventTimestamp { get; set; }

    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? LastIngestionTime { get; set; }

    public string UploadSequenceToken { get; set; }
    public string Arn { get; set; }

    [Obsolete("AWS has deprecated this member.")]
    public long? StoredBytes { get; set; }
}
