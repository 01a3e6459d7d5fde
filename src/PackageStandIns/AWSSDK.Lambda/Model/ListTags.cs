using Amazon.Runtime;
using PackageStandIns.RestJson;

namespace Amazon.Lambda.Model;

[RestOperation("GET", "/2017-03-31/tags/{Resource}")]
public partial class ListTagsRequest : AmazonLambdaRequest
{
    [FromPath]
    public string Resource { get; set; }
}

public partial class ListTagsResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> Tags { get; set; }
}
