using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class CreateEventBusRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
    public string EventSourceName { get; set; }
    public string Description { get; set; }
    public string KmsKeyIdentifier { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public LogConfig LogConfig { get; set; }
    public List<Tag> Tags { get; set; }
}

public partial class CreateEventBusResponse : AmazonWebServiceResponse
{
    public string EventBusArn { get; set; }
    public string Description { get; set; }
    public string KmsKeyIdentifier { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public LogConfig LogConfig { get; set; }
}
