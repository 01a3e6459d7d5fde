using Amazon.Runtime;

namespace Amazon.Lambda;

public class Architecture : ConstantClass
{
    public static readonly Architecture X86_64 = new("x86_64");
    public static readonly Architecture Arm64 = new("arm64");

    public Architecture(string value)
        : base(value) { }

    public static Architecture FindValue(string value) => FindValue<Architecture>(value);

    public static implicit operator Architecture(string value) => FindValue(value);
}
