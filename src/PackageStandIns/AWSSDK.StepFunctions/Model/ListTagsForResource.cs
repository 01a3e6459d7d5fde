using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class ListTagsForResourceRequest : AmazonStepFunctionsRequest
{
    public string ResourceArn { get; set; }
}

public partial class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    public List<Tag> Tags { get; set; }
}
