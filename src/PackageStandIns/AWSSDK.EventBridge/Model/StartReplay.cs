using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class StartReplayRequest : AmazonEventBridgeRequest
{
    public string ReplayName { get; set; }
    public string Description { get; set; }
    public string EventSourceArn { get; set; }
    public DateTime? EventStartTime { get; set; }
    public DateTime? EventEndTime { get; set; }
    public ReplayDestination Destination { get; set; }
}

public partial class StartReplayResponse : AmazonWebServiceResponse
{
    public string ReplayArn { get; set; }
    public ReplayState State { get; set; }
    public string StateReason { get; set; }
    public DateTime? ReplayStartTime { get; set; }
}

public partial class ReplayDestination
{
    public string Arn { get; set; }
    public List<string> FilterArns { get; set; }
}
