using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class TagLogGroupRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public partial class TagLogGroupResponse : AmazonWebServiceResponse;
