using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class TagResourceRequest : AmazonStepFunctionsRequest
{
    public string ResourceArn { get; set; }
    public List<Tag> Tags { get; set; }
}

public partial class TagResourceResponse : AmazonWebServiceResponse;
