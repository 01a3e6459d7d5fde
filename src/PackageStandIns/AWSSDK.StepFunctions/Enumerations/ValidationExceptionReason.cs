using Amazon.Runtime;

namespace Amazon.StepFunctions;

public class ValidationExceptionReason : ConstantClass
{
    public static readonly ValidationExceptionReason API_DOES_NOT_SUPPORT_LABELED_ARNS = new(
        "API_DOES_NOT_SUPPORT_LABELED_ARNS"
    );
    public static readonly ValidationExceptionReason MISSING_REQUIRED_PARAMETER = new("MISSING_REQUIRED_PARAMETER");
    public static readonly ValidationExceptionReason CANNOT_UPDATE_COMPLETED_MAP_RUN = new(
        "CANNOT_UPDATE_COMPLETED_MAP_RUN"
    );
    public static readonly ValidationExceptionReason INVALID_ROUTING_CONFIGURATION = new(
        "INVALID_ROUTING_CONFIGURATION"
    );

    public ValidationExceptionReason(string value)
        : base(value) { }

    public static ValidationExceptionReason FindValue(string value) => FindValue<ValidationExceptionReason>(value);

    public static implicit operator ValidationExceptionReason(string value) => FindValue(value);
}
