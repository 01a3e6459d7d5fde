using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class PutPermissionRequest : AmazonEventBridgeRequest
{
    public string EventBusName { get; set; }
    public string Action { get; set; }
    public string Principal { get; set; }
    public string StatementId { get; set; }
    public Condition Condition { get; set; }
    public string Policy { get; set; }
}

public partial class PutPermissionResponse : AmazonWebServiceResponse;
