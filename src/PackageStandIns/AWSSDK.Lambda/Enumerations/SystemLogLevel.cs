using Amazon.Runtime;

namespace Amazon.Lambda;

public class SystemLogLevel : ConstantClass
{
    public static readonly SystemLogLevel DEBUG = new("DEBUG");
    public static readonly SystemLogLevel INFO = new("INFO");
    public static readonly SystemLogLevel WARN = new("WARN");

    public SystemLogLevel(string value)
        : base(value) { }

    public static SystemLogLevel FindValue(string value) => FindValue<SystemLogLevel>(value);

    public static implicit operator SystemLogLevel(string value) => FindValue(value);
}
