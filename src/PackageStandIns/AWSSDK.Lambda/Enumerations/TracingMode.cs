using Amazon.Runtime;

namespace Amazon.Lambda;

public class TracingMode : ConstantClass
{
    public static readonly TracingMode Active = new("Active");
    public static readonly TracingMode PassThrough = new("PassThrough");

    public TracingMode(string value)
        : base(value) { }

    public static TracingMode FindValue(string value) => FindValue<TracingMode>(value);

    public static implicit operator TracingMode(string value) => FindValue(value);
}
