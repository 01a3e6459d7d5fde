using Amazon.Runtime;

namespace Amazon.Lambda;

public class InvocationType : ConstantClass
{
    public static readonly InvocationType Event = new("Event");
    public static readonly InvocationType RequestResponse = new("RequestResponse");
    public static readonly InvocationType DryRun = new("DryRun");

    public InvocationType(string value)
        : base(value) { }

    public static InvocationType FindValue(string value) => FindValue<InvocationType>(value);

    public static implicit operator InvocationType(string value) => FindValue(value);
}
