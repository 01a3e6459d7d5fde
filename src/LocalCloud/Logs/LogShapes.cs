using System.Text.RegularExpressions;
using LocalCloud.Protocol;

namespace LocalCloud.Logs;

/// <summary>The constraints of the service's shapes (docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference).</summary>
internal static partial class LogShapes
{
    public static Constraints GroupName(this Constraints all, string? name, string member = "logGroupName") =>
        all.Length(name, member, 1, 512).Pattern(name, member, GroupNameRegex());

    public static Constraints StreamName(this Constraints all, string? name, string member = "logStreamName") =>
        all.Length(name, member, 1, 512).Pattern(name, member, StreamNameRegex());

    /// <exception cref="AwsException">InvalidParameterException with all that is wrong.</exception>
    public static void CheckLogs(this Constraints all) => all.Check(LogErrors.InvalidType);

    [GeneratedRegex(@"\A[\.\-_/#A-Za-z0-9]+\z")]
    private static partial Regex GroupNameRegex();

    [GeneratedRegex(@"\A[^:*]*\z")]
    private static partial Regex StreamNameRegex();
}
