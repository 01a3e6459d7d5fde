using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class RemovePermissionRequest : AmazonEventBridgeRequest
{
    public string StatementId { get; set; }
    public bool? RemoveAllPermissions { get; set; }
    public string EventBusName { get; set; }
}

public partial class RemovePermissionResponse : AmazonWebServiceResponse;
