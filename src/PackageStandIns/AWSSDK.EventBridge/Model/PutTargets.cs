using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class PutTargetsRequest : AmazonEventBridgeRequest
{
    public string Rule { get; set; }
    public string EventBusName { get; set; }
    public List<Target> Targets { get; set; }
}

public partial class PutTargetsResponse : AmazonWebServiceResponse
{
    public int? FailedEntryCount { get; set; }
    public List<PutTargetsResultEntry> FailedEntries { get; set; }
}

public partial class PutTargetsResultEntry
{
    public string TargetId { get; set; }
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
}
