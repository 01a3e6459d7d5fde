using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class UntagResourceRequest : AmazonEventBridgeRequest
{
    public string ResourceARN { get; set; }
    public List<string> TagKeys { get; set; }
}

public partial class UntagResourceResponse : AmazonWebServiceResponse;
