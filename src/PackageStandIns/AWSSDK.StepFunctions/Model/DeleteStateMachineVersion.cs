using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class DeleteStateMachineVersionRequest : AmazonStepFunctionsRequest
{
    public string StateMachineVersionArn { get; set; }
}

public partial class DeleteStateMachineVersionResponse : AmazonWebServiceResponse;
