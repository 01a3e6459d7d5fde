using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class ListTagsForResourceRequest : AmazonCloudWatchLogsRequest
{
    public string ResourceArn { get; set; }
}

public partial class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> Tags { get; set; }
}
