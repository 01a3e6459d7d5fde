using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class DeleteArchiveRequest : AmazonEventBridgeRequest
{
    public string ArchiveName { get; set; }
}

public partial class DeleteArchiveResponse : AmazonWebServiceResponse;
