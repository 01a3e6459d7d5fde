using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class ListRuleNamesByTargetRequest : AmazonEventBridgeRequest
{
    public string TargetArn { get; set; }
    public string EventBusName { get; set; }
    public string NextToken { get; set; }
    public int? Limit { get; set; }
}

public partial class ListRuleNamesByTargetResponse : AmazonWebServiceResponse
{
    public List<string> RuleNames { get; set; }
    public string NextToken { get; set; }
}
