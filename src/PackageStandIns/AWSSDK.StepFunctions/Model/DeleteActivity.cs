using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class DeleteActivityRequest : AmazonStepFunctionsRequest
{
    public string ActivityArn { get; set; }
}

public partial class DeleteActivityResponse : AmazonWebServiceResponse;
