using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class ListTagsLogGroupRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
}

public partial class ListTagsLogGroupResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> Tags { get; set; }
}
