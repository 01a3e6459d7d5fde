using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class ListTargetsByRuleRequest : AmazonEventBridgeRequest
{
    public string Rule { get; set; }
    public string EventBusName { get; set; }
    public string NextToken { get; set; }
    public int? Limit { get; set; }
}

public partial class ListTargetsByRuleResponse : AmazonWebServiceResponse
{
    public List<Target> Targets { get; set; }
    public string NextToken { get; set; }
}
