using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class DeleteEventBusRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
}

public partial class DeleteEventBusResponse : AmazonWebServiceResponse;
