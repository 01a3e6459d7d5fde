using Amazon.Runtime;

namespace Amazon.Lambda;

public class FunctionUrlAuthType : ConstantClass
{
    public static readonly FunctionUrlAuthType NONE = new("NONE");
    public static readonly FunctionUrlAuthType AWS_IAM = new("AWS_IAM");

    public FunctionUrlAuthType(string value)
        : base(value) { }

    public static FunctionUrlAuthType FindValue(string value) => FindValue<FunctionUrlAuthType>(value);

    public static implicit operator FunctionUrlAuthType(string value) => FindValue(value);
}
