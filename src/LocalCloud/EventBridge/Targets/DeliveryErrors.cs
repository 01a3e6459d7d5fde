namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// What a target's refusal means for a delivery
/// (docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html and eb-rule-dlq.html).
/// </summary>
internal static class DeliveryErrors
{
    /// <summary>
    /// Missing permissions and targets that are gone are not tried again; throttling and faults of the service are.
    /// </summary>
    public static bool MayPass(AwsException e) => e.Status >= 500 || IsThrottling(e);

    /// <summary>The ERROR_CODE of the message in a dead-letter queue.</summary>
    public static string Code(AwsException e) =>
        e.Type switch
        {
            "AccessDeniedException" => "NO_PERMISSIONS",
            "ResourceNotFoundException" or "StateMachineDoesNotExist" or "QueueDoesNotExist" => "NO_RESOURCE",
            "ExecutionAlreadyExists" => "RESOURCE_ALREADY_EXISTS",
            "EventAlreadyForwarded" => "THIRD_ACCOUNT_HOP_DETECTED",
            "InvalidInput" or "InvalidExecutionInput" => "INVALID_JSON",
            "TargetNotImplemented" => "UNKNOWN",
            _ when IsThrottling(e) => "THROTTLING",
            _ when e.Status >= 500 => "INTERNAL_ERROR",
            _ => "ERROR_FROM_TARGET",
        };

    private static bool IsThrottling(AwsException e) =>
        e.Type is "ThrottlingException" or "TooManyRequestsException" or "ExecutionLimitExceeded";
}
