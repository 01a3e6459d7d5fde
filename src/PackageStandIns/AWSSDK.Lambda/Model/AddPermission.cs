using Amazon.Runtime;
using PackageStandIns.RestJson;

namespace Amazon.Lambda.Model;

[RestOperation("POST", "/2015-03-31/functions/{FunctionName}/policy")]
public partial class AddPermissionRequest : AmazonLambdaRequest
{
    [FromPath]
    public string FunctionName { get; set; }

    public string StatementId { get; set; }
    public string Action { get; set; }
    public string Principal { get; set; }
    public string SourceArn { get; set; }
    public string SourceAccount { get; set; }
    public string EventSourceToken { get; set; }

    [Query("Qualifier")]
    public string Qualifier { get; set; }

    public string RevisionId { get; set; }
    public string PrincipalOrgID { get; set; }
    public FunctionUrlAuthType FunctionUrlAuthType { get; set; }
    public bool? InvokedViaFunctionUrl { get; set; }
}

public partial class AddPermissionResponse : AmazonWebServiceResponse
{
    public string Statement { get; set; }
}
