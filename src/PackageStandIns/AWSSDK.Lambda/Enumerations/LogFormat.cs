using Amazon.Runtime;

namespace Amazon.Lambda;

public class LogFormat : ConstantClass
{
    public static readonly LogFormat JSON = new("JSON");
    public static readonly LogFormat Text = new("Text");

    public LogFormat(string value)
        : base(value) { }

    public static LogFormat FindValue(string value) => FindValue<LogFormat>(value);

    public static implicit operator LogFormat(string value) => FindValue(value);
}
