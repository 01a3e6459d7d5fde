using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class UntagResourceRequest : AmazonStepFunctionsRequest
{
    public string ResourceArn { get; set; }
    public List<string> TagKeys { get; set; }
}

public partial class UntagResourceResponse : AmazonWebServiceResponse;
