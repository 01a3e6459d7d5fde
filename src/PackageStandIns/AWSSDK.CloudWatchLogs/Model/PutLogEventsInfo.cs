namespace Amazon.CloudWatchLogs.Model;

public partial class Entity
{
    public Dictionary<string, string> KeyAttributes { get; set; }
    public Dictionary<string, string> Attributes { get; set; }
}

public partial class RejectedEntityInfo
{
    public EntityRejectionErrorType ErrorType { get; set; }
}

public partial class RejectedLogEventsInfo
{
    public int? TooNewLogEventStartIndex { get; set; }
    public int? TooOldLogEventEndIndex { get; set; }
    public int? ExpiredLogEventEndIndex { get; set; }
}
