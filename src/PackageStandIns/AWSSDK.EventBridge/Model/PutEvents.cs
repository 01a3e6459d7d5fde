using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class PutEventsRequest : AmazonEventBridgeRequest
{
    public List<PutEventsRequestEntry> Entries { get; set; }
}

public partial class PutEventsResponse : AmazonWebServiceResponse
{
    /// <summary>How many entries were refused; their ErrorCode says why.</summary>
    public int? FailedEntryCount { get; set; }

    /// <summary>One result for each entry of the request, in the same order.</summary>
    public List<PutEventsResultEntry> Entries { get; set; }
}

public partial class PutEventsResultEntry
{
    public string EventId { get; set; }
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
}
