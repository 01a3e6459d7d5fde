using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class TagResourceRequest : AmazonCloudWatchLogsRequest
{
    public string ResourceArn { get; set; }
    public Dictionary<string, string> Tags { get; set; }
}

public partial class TagResourceResponse : AmazonWebServiceResponse;
