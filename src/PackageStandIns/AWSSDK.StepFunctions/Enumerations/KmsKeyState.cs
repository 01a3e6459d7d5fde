using Amazon.Runtime;

namespace Amazon.StepFunctions;

public class KmsKeyState : ConstantClass
{
    public static readonly KmsKeyState DISABLED = new("DISABLED");
    public static readonly KmsKeyState PENDING_DELETION = new("PENDING_DELETION");
    public static readonly KmsKeyState PENDING_IMPORT = new("PENDING_IMPORT");
    public static readonly KmsKeyState UNAVAILABLE = new("UNAVAILABLE");
    public static readonly KmsKeyState CREATING = new("CREATING");

    public KmsKeyState(string value)
        : base(value) { }

    public static KmsKeyState FindValue(string value) => FindValue<KmsKeyState>(value);

    public static implicit operator KmsKeyState(string value) => FindValue(value);
}
