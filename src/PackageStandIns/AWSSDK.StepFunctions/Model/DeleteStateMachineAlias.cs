using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class DeleteStateMachineAliasRequest : AmazonStepFunctionsRequest
{
    public string StateMachineAliasArn { get; set; }
}

public partial class DeleteStateMachineAliasResponse : AmazonWebServiceResponse;
