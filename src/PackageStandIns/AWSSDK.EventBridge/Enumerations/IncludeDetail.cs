using Amazon.Runtime;

namespace Amazon.EventBridge;

public class IncludeDetail : ConstantClass
{
    public static readonly IncludeDetail NONE = new("NONE");
    public static readonly IncludeDetail FULL = new("FULL");

    public IncludeDetail(string value)
        : base(value) { }

    public static IncludeDetail FindValue(string value) => FindValue<IncludeDetail>(value);

    public static implicit operator IncludeDetail(string value) => FindValue(value);
}
