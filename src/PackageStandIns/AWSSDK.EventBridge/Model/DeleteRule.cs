using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class DeleteRuleRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
    public string EventBusName { get; set; }

    /// <summary>Needed for rules that AWS services made; it does not remove targets.</summary>
    public bool? Force { get; set; }
}

public partial class DeleteRuleResponse : AmazonWebServiceResponse;
