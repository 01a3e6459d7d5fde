using System.Text.Json;
using PackageStandIns.Pipeline;

namespace Amazon.CloudWatchLogs.Internal;

internal static class CloudWatchLogsService
{
    public static ServiceDescription Description { get; } =
        new()
        {
            ServiceId = "CloudWatch Logs",
            EndpointPrefix = "logs",
            TargetPrefix = "Logs_20140328",
            JsonVersion = "1.1",
            MemberNaming = JsonNamingPolicy.CamelCase,
            BaseException = typeof(AmazonCloudWatchLogsException),
        };
}
