using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class ListEventBusesRequest : AmazonEventBridgeRequest
{
    public string NamePrefix { get; set; }
    public string NextToken { get; set; }
    public int? Limit { get; set; }
}

public partial class ListEventBusesResponse : AmazonWebServiceResponse
{
    public List<EventBus> EventBuses { get; set; }
    public string NextToken { get; set; }
}
