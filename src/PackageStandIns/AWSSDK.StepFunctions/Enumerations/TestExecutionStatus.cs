using Amazon.Runtime;

namespace Amazon.StepFunctions;

public class TestExecutionStatus : ConstantClass
{
    public static readonly TestExecutionStatus SUCCEEDED = new("SUCCEEDED");
    public static readonly TestExecutionStatus FAILED = new("FAILED");
    public static readonly TestExecutionStatus RETRIABLE = new("RETRIABLE");
    public static readonly TestExecutionStatus CAUGHT_ERROR = new("CAUGHT_ERROR");

    public TestExecutionStatus(string value)
        : base(value) { }

    public static TestExecutionStatus FindValue(string value) => FindValue<TestExecutionStatus>(value);

    public static implicit operator TestExecutionStatus(string value) => FindValue(value);
}
