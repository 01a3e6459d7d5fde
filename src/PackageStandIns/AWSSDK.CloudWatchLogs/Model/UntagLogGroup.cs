using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class UntagLogGroupRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public List<string> Tags { get; set; }
}

public partial class UntagLogGroupResponse : AmazonWebServiceResponse;
