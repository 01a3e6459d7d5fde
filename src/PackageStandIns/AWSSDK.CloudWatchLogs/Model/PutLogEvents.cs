using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class PutLogEventsRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public string LogStreamName { get; set; }
    public List<InputLogEvent> LogEvents { get; set; }
    public string SequenceToken { get; set; }
    public Entity Entity { get; set; }
}

public partial class PutLogEventsResponse : AmazonWebServiceResponse
{
    public string NextSequenceToken { get; set; }
    public RejectedLogEventsInfo RejectedLogEventsInfo { get; set; }
    public RejectedEntityInfo RejectedEntityInfo { get; set; }
}
