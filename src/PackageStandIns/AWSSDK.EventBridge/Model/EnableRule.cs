using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class EnableRuleRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
    public string EventBusName { get; set; }
}

public partial class EnableRuleResponse : AmazonWebServiceResponse;
