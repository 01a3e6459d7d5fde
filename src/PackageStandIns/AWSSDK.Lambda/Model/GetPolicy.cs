using Amazon.Runtime;
using PackageStandIns.RestJson;

namespace Amazon.Lambda.Model;

[RestOperation("GET", "/2015-03-31/functions/{FunctionName}/policy")]
public partial class GetPolicyRequest : AmazonLambdaRequest
{
    [FromPath]
    public string FunctionName { get; set; }

    [Query("Qualifier")]
    public string Qualifier { get; set; }
}

public partial class GetPolicyResponse : AmazonWebServiceResponse
{
    public string Policy { get; set; }
    public string RevisionId { get; set; }
}
