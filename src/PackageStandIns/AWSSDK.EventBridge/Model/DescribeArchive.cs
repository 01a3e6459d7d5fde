using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class DescribeArchiveRequest : AmazonEventBridgeRequest
{
    public string ArchiveName { get; set; }
}

public partial class DescribeArchiveResponse : AmazonWebServiceResponse
{
    public string ArchiveArn { get; set; }
    public string ArchiveName { get; set; }
    public string EventSourceArn { get; set; }
    public string Description { get; set; }
    public string EventPattern { get; set; }
    public ArchiveState State { get; set; }
    public string StateReason { get; set; }
    public string KmsKeyIdentifier { get; set; }
    public int? RetentionDays { get; set; }
    public long? SizeBytes { get; set; }
    public long? EventCount { get; set; }
    public DateTime? CreationTime { get; set; }
}
