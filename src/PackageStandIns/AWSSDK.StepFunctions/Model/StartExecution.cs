using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class StartExecutionRequest : AmazonStepFunctionsRequest
{
    public string StateMachineArn { get; set; }
    public string Name { get; set; }

    /// <summary>A JSON string; null means {}.</summary>
    public string Input { get; set; }

    public string TraceHeader { get; set; }
}

public partial class StartExecutionResponse : AmazonWebServiceResponse
{
    public string ExecutionArn { get; set; }
    public DateTime? StartDate { get; set; }
}
