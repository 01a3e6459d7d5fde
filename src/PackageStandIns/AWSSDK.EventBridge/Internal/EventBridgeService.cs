using PackageStandIns.Pipeline;

namespace Amazon.EventBridge.Internal;

internal static class EventBridgeService
{
    public static ServiceDescription Description { get; } =
        new()
        {
            ServiceId = "EventBridge",
            EndpointPrefix = "events",
            TargetPrefix = "AWSEvents",
            JsonVersion = "1.1",
            BaseException = typeof(AmazonEventBridgeException),
        };
}
