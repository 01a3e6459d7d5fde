using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class RemoveTargetsRequest : AmazonEventBridgeRequest
{
    public string Rule { get; set; }
    public string EventBusName { get; set; }

    /// <summary>The ids that PutTargets gave the targets, not their ARNs.</summary>
    public List<string> Ids { get; set; }

    public bool? Force { get; set; }
}

public partial class RemoveTargetsResponse : AmazonWebServiceResponse
{
    public int? FailedEntryCount { get; set; }
    public List<RemoveTargetsResultEntry> FailedEntries { get; set; }
}

public partial class RemoveTargetsResultEntry
{
    public string TargetId { get; set; }
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
}
