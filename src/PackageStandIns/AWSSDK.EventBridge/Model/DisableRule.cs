using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class DisableRuleRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
    public string EventBusName { get; set; }
}

public partial class DisableRuleResponse : AmazonWebServiceResponse;
