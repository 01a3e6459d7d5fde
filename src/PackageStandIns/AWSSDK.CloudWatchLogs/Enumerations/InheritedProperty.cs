using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

public class InheritedProperty : ConstantClass
{
    public static readonly InheritedProperty ACCOUNT_DATA_PROTECTION = new("ACCOUNT_DATA_PROTECTION");

    public InheritedProperty(string value)
        : base(value) { }

    public static InheritedProperty FindValue(string value) => FindValue<InheritedProperty>(value);

    public static implicit operator InheritedProperty(string value) => FindValue(value);
}
