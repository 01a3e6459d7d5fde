using System.Text.Json;
using PackageStandIns.Pipeline;

namespace Amazon.StepFunctions.Internal;

internal static class StepFunctionsService
{
    public static ServiceDescription Description { get; } =
        new()
        {
            ServiceId = "SFN",
            EndpointPrefix = "states",
            TargetPrefix = "AWSStepFunctions",
            JsonVersion = "1.0",
            MemberNaming = JsonNamingPolicy.CamelCase,
            HostPrefixes = new Dictionary<string, string> { ["StartSyncExecution"] = "sync-", ["TestState"] = "sync-" },
            BaseException = typeof(AmazonStepFunctionsException),
        };
}
