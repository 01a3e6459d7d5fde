using Amazon.Runtime;

namespace Amazon.StepFunctions;

public class ValidateStateMachineDefinitionResultCode : ConstantClass
{
    public static readonly ValidateStateMachineDefinitionResultCode OK = new("OK");
    public static readonly ValidateStateMachineDefinitionResultCode FAIL = new("FAIL");

    public ValidateStateMachineDefinitionResultCode(string value)
        : base(value) { }

    public static ValidateStateMachineDefinitionResultCode FindValue(string value) =>
        FindValue<ValidateStateMachineDefinitionResultCode>(value);

    public static implicit operator ValidateStateMachineDefinitionResultCode(string value) => FindValue(value);
}
