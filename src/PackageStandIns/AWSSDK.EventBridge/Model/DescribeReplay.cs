using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class DescribeReplayRequest : AmazonEventBridgeRequest
{
    public string ReplayName { get; set; }
}

public partial class DescribeReplayResponse : AmazonWebServiceResponse
{
    public string ReplayName { get; set; }
    public string ReplayArn { get; set; }
    public string Description { get; set; }
    public ReplayState State { get; set; }
    public string StateReason { get; set; }
    public string EventSourceArn { get; set; }
    public ReplayDestination Destination { get; set; }
    public DateTime? EventStartTime { get; set; }
    public DateTime? EventEndTime { get; set; }
    public DateTime? EventLastReplayedTime { get; set; }
    public DateTime? ReplayStartTime { get; set; }
    public DateTime? ReplayEndTime { get; set; }
}
