using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class UpdateEventBusRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }
    public string KmsKeyIdentifier { get; set; }
    public string Description { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public LogConfig LogConfig { get; set; }
}

public partial class UpdateEventBusResponse : AmazonWebServiceResponse
{
    public string Arn { get; set; }
    public string Name { get; set; }
    public string KmsKeyIdentifier { get; set; }
    public string Description { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public LogConfig LogConfig { get; set; }
}
