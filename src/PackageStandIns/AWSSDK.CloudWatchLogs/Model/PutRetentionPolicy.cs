using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class PutRetentionPolicyRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public int? RetentionInDays { get; set; }
}

public partial class PutRetentionPolicyResponse : AmazonWebServiceResponse;
