using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class ValidateStateMachineDefinitionRequest : AmazonStepFunctionsRequest
{
    public string Definition { get; set; }
    public StateMachineType Type { get; set; }
    public ValidateStateMachineDefinitionSeverity Severity { get; set; }
    public int? MaxResults { get; set; }
}

public partial class ValidateStateMachineDefinitionResponse : AmazonWebServiceResponse
{
    public ValidateStateMachineDefinitionResultCode Result { get; set; }
    public List<ValidateStateMachineDefinitionDiagnostic> Diagnostics { get; set; }
    public bool? Truncated { get; set; }
}

public partial class ValidateStateMachineDefinitionDiagnostic
{
    public ValidateStateMachineDefinitionSeverity Severity { get; set; }
    public string Code { get; set; }
    public string Message { get; set; }
    public string Location { get; set; }
}
