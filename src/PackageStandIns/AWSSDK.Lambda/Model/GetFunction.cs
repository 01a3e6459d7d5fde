using Amazon.Runtime;
using PackageStandIns.RestJson;

namespace Amazon.Lambda.Model;

[RestOperation("GET", "/2015-03-31/functions/{FunctionName}")]
public partial class GetFunctionRequest : AmazonLambdaRequest
{
    [FromPath]
    public string FunctionName { get; set; }

    [Query("Qualifier")]
    public string Qualifier { get; set; }
}

public partial class GetFunctionResponse : AmazonWebServiceResponse
{
    public FunctionConfiguration Configuration { get; set; }
    public FunctionCodeLocation Code { get; set; }
    public Dictionary<string, string> Tags { get; set; }
    public TagsError TagsError { get; set; }
    public Concurrency Concurrency { get; set; }
}

public partial class TagsError
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
}

public partial class Concurrency
{
    public int? ReservedConcurrentExecutions { get; set; }
}
