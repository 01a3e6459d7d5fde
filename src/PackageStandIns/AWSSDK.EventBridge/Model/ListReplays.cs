using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class ListReplaysRequest : AmazonEventBridgeRequest
{
    public string NamePrefix { get; set; }
    public ReplayState State { get; set; }
    public string EventSourceArn { get; set; }
    public string NextToken { get; set; }
    public int? Limit { get; set; }
}

public partial class ListReplaysResponse : AmazonWebServiceResponse
{
    public List<Replay> Replays { get; set; }
    public string NextToken { get; set; }
}

public partial class Replay
{
    public string ReplayName { get; set; }
    public string EventSourceArn { get; set; }
    public ReplayState State { get; set; }
    public string StateReason { get; set; }
    public DateTime? EventStartTime { get; set; }
    public DateTime? EventEndTime { get; set; }
    public DateTime? EventLastReplayedTime { get; set; }
    public DateTime? ReplayStartTime { get; set; }
    public DateTime? ReplayEndTime { get; set; }
}
