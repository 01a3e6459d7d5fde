using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class DeleteLogStreamRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public string LogStreamName { get; set; }
}

public partial class DeleteLogStreamResponse : AmazonWebServiceResponse;
