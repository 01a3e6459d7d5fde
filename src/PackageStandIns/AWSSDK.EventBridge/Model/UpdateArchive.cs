using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class UpdateArchiveRequest : AmazonEventBridgeRequest
{
    public string ArchiveName { get; set; }
    public string Description { get; set; }
    public string EventPattern { get; set; }
    public int? RetentionDays { get; set; }
    public string KmsKeyIdentifier { get; set; }
}

public partial class UpdateArchiveResponse : AmazonWebServiceResponse
{
    public string ArchiveArn { get; set; }
    public ArchiveState State { get; set; }
    public string StateReason { get; set; }
    public DateTime? CreationTime { get; set; }
}
