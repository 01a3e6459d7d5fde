using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class TagResourceRequest : AmazonEventBridgeRequest
{
    public string ResourceARN { get; set; }
    public List<Tag> Tags { get; set; }
}

public partial class TagResourceResponse : AmazonWebServiceResponse;
