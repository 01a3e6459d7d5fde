using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class ListArchivesRequest : AmazonEventBridgeRequest
{
    public string NamePrefix { get; set; }
    public string EventSourceArn { get; set; }
    public ArchiveState State { get; set; }
    public string NextToken { get; set; }
    public int? Limit { get; set; }
}

public partial class ListArchivesResponse : AmazonWebServiceResponse
{
    public List<Archive> Archives { get; set; }
    public string NextToken { get; set; }
}

public partial class Archive
{
    public string ArchiveName { get; set; }
    public string EventSourceArn { get; set; }
    public ArchiveState State { get; set; }
    public string StateReason { get; set; }
    public int? RetentionDays { get; set; }
    public long? SizeBytes { get; set; }
    public long? EventCount { get; set; }
    public DateTime? CreationTime { get; set; }
}
