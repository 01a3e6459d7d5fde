using Amazon.Runtime;
using PackageStandIns.RestJson;

namespace Amazon.Lambda.Model;

[RestOperation("POST", "/2017-03-31/tags/{Resource}")]
public partial class TagResourceRequest : AmazonLambdaRequest
{
    [FromPath]
    public string Resource { get; set; }

    public Dictionary<string, string> Tags { get; set; }
}

public partial class TagResourceResponse : AmazonWebServiceResponse;
