using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Base class of every Amazon EventBridge request.</summary>
public partial class AmazonEventBridgeRequest : AmazonWebServiceRequest;
