using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class ListRulesRequest : AmazonEventBridgeRequest
{
    public string NamePrefix { get; set; }
    public string EventBusName { get; set; }
    public string NextToken { get; set; }
    public int? Limit { get; set; }
}

public partial class ListRulesResponse : AmazonWebServiceResponse
{
    public List<Rule> Rules { get; set; }
    public string NextToken { get; set; }
}
