using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class CancelReplayRequest : AmazonEventBridgeRequest
{
    public string ReplayName { get; set; }
}

public partial class CancelReplayResponse : AmazonWebServiceResponse
{
    public string ReplayArn { get; set; }
    public ReplayState State { get; set; }
    public string StateReason { get; set; }
}
