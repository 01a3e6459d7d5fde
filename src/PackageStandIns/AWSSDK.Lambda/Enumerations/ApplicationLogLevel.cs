using Amazon.Runtime;

namespace Amazon.Lambda;

public class ApplicationLogLevel : ConstantClass
{
    public static readonly ApplicationLogLevel TRACE = new("TRACE");
    public static readonly ApplicationLogLevel DEBUG = new("DEBUG");
    public static readonly ApplicationLogLevel INFO = new("INFO");
    public static readonly ApplicationLogLevel WARN = new("WARN");
    public static readonly ApplicationLogLevel ERROR = new("ERROR");
    public static readonly ApplicationLogLevel FATAL = new("FATAL");

    public ApplicationLogLevel(string value)
        : base(value) { }

    public static ApplicationLogLevel FindValue(string value) => FindValue<ApplicationLogLevel>(value);

    public static implicit operator ApplicationLogLevel(string value) => FindValue(value);
}
