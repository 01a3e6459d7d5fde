using Amazon.Runtime;

namespace Amazon.Lambda;

public class SnapStartOptimizationStatus : ConstantClass
{
    public static readonly SnapStartOptimizationStatus On = new("On");
    public static readonly SnapStartOptimizationStatus Off = new("Off");

    public SnapStartOptimizationStatus(string value)
        : base(value) { }

    public static SnapStartOptimizationStatus FindValue(string value) => FindValue<SnapStartOptimizationStatus>(value);

    public static implicit operator SnapStartOptimizationStatus(string value) => FindValue(value);
}
