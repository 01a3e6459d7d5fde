using Amazon.Runtime;

namespace Amazon.EventBridge;

public class PlacementConstraintType : ConstantClass
{
    public static readonly PlacementConstraintType DistinctInstance = new("distinctInstance");
    public static readonly PlacementConstraintType MemberOf = new("memberOf");

    public PlacementConstraintType(string value)
        : base(value) { }

    public static PlacementConstraintType FindValue(string value) => FindValue<PlacementConstraintType>(value);

    public static implicit operator PlacementConstraintType(string value) => FindValue(value);
}
