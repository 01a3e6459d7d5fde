using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class UntagResourceRequest : AmazonCloudWatchLogsRequest
{
    public string ResourceArn { get; set; }
    public List<string> TagKeys { get; set; }
}

public partial class UntagResourceResponse : AmazonWebServiceResponse;
