using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class TestEventPatternRequest : AmazonEventBridgeRequest
{
    public string EventPattern { get; set; }

    /// <summary>The whole event as JSON, with id, account, source, time, region, resources and detail-type.</summary>
    public string Event { get; set; }
}

public partial class TestEventPatternResponse : AmazonWebServiceResponse
{
    public bool? Result { get; set; }
}
