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

    /// <summary>
    /// The ERROR_MESSAGE of the message in a dead-letter queue, in AWS's words where they are known (recorded: radkawar/stackd,
    /// testdata/aws/eventbridge/inputs.json).
    /// </summary>
    public static string Message(AwsException e, Parcel parcel)
    {
        return e.Type switch
        {
            "InvalidInput" => "Invalid input for target.",
            "QueueDoesNotExist" => "The specified queue does not exist or you do not have access to it. "
                + Sqs(400, "AWS.SimpleQueueService.NonExistentQueue"),
            "AccessDeniedException" when TargetArn.Parse(parcel.TargetArn).Service == "sqs" =>
                $"User: {EventBridgeModule.Principal} is not authorized to perform: sqs:sendmessage on resource: "
                    + $"{parcel.TargetArn} because no "
                    + $"resource-based policy allows the sqs:sendmessage action {Sqs(403, "AccessDenied")}",
            _ => e.Message,
        };

        string Sqs(int status, string code) =>
            $"(Service: AmazonSQS; Status Code: {status}; Error Code: {code}; Request ID: {parcel.Uuid}; Proxy: null)";
    }

    private static bool IsThrottling(AwsException e) =>
        e.Type is "ThrottlingException" or "TooManyRequestsException" or "ExecutionLimitExceeded";
}
