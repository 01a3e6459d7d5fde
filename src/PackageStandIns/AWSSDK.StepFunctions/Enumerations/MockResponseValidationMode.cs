using Amazon.Runtime;

namespace Amazon.StepFunctions;

public class MockResponseValidationMode : ConstantClass
{
    public static readonly MockResponseValidationMode STRICT = new("STRICT");
    public static readonly MockResponseValidationMode PRESENT = new("PRESENT");
    public static readonly MockResponseValidationMode NONE = new("NONE");

    public MockResponseValidationMode(string value)
        : base(value) { }

    public static MockResponseValidationMode FindValue(string value) => FindValue<MockResponseValidationMode>(value);

    public static implicit operator MockResponseValidationMode(string value) => FindValue(value);
}
