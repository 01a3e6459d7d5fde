using Amazon.Runtime;
using PackageStandIns.RestJson;

namespace Amazon.Lambda.Model;

[RestOperation("DELETE", "/2017-03-31/tags/{Resource}")]
public partial class UntagResourceRequest : AmazonLambdaRequest
{
    [FromPath]
    public string Resource { get; set; }

    [Query("tagKeys")]
    public List<string> TagKeys { get; set; }
}

public partial class UntagResourceResponse : AmazonWebServiceResponse;
