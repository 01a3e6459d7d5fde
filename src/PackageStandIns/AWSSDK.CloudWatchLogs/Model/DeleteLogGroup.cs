using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class DeleteLogGroupRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
}

public partial class DeleteLogGroupResponse : AmazonWebServiceResponse;
