using Amazon.Runtime;

namespace Amazon.Lambda;

public class SnapStartApplyOn : ConstantClass
{
    public static readonly SnapStartApplyOn PublishedVersions = new("PublishedVersions");
    public static readonly SnapStartApplyOn None = new("None");

    public SnapStartApplyOn(string value)
        : base(value) { }

    public static SnapStartApplyOn FindValue(string value) => FindValue<SnapStartApplyOn>(value);

    public static implicit operator SnapStartApplyOn(string value) => FindValue(value);
}
