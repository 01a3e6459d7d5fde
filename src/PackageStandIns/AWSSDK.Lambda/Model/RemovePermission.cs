using Amazon.Runtime;
using PackageStandIns.RestJson;

namespace Amazon.Lambda.Model;

[RestOperation("DELETE", "/2015-03-31/functions/{FunctionName}/policy/{StatementId}")]
public partial class RemovePermissionRequest : AmazonLambdaRequest
{
    [FromPath]
    public string FunctionName { get; set; }

    [FromPath]
    public string StatementId { get; set; }

    [Query("Qualifier")]
    public string Qualifier { get; set; }

    [Query("RevisionId")]
    public string RevisionId { get; set; }
}

public partial class RemovePermissionResponse : AmazonWebServiceResponse;
