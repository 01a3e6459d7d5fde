using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class ListTagsForResourceRequest : AmazonEventBridgeRequest
{
    public string ResourceARN { get; set; }
}

public partial class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    public List<Tag> Tags { get; set; }
}
