using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class TestStateRequest : AmazonStepFunctionsRequest
{
    /// <summary>A single state, or a whole definition when StateName says which state.</summary>
    public string Definition { get; set; }

    public string RoleArn { get; set; }
    public string Input { get; set; }
    public InspectionLevel InspectionLevel { get; set; }
    public bool? RevealSecrets { get; set; }
    public string Variables { get; set; }
    public string StateName { get; set; }
    public MockInput Mock { get; set; }
    public string Context { get; set; }
    public TestStateConfiguration StateConfiguration { get; set; }
}

public partial class TestStateResponse : AmazonWebServiceResponse
{
    public string Output { get; set; }
    public string Error { get; set; }
    public string Cause { get; set; }
    public InspectionData InspectionData { get; set; }
    public string NextState { get; set; }
    public TestExecutionStatus Status { get; set; }
}
