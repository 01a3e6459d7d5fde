using Amazon.Runtime;

namespace Amazon.EventBridge;

public class AssignPublicIp : ConstantClass
{
    public static readonly AssignPublicIp ENABLED = new("ENABLED");
    public static readonly AssignPublicIp DISABLED = new("DISABLED");

    public AssignPublicIp(string value)
        : base(value) { }

    public static AssignPublicIp FindValue(string value) => FindValue<AssignPublicIp>(value);

    public static implicit operator AssignPublicIp(string value) => FindValue(value);
}
