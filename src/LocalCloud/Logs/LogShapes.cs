using System.Text.RegularExpressions;
using LocalCloud.Protocol;

namespace LocalCloud.Logs;

/// <summary>The constraints of the service's shapes (docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference).</summary>
internal static partial class LogShapes
{
    public static Constraints GroupName(this Constraints all, string? name, string member = "logGroupName") =>
        Matches(all.Length(name, member, 1, 512), name, member, GroupNameRegex(), @"[\.\-_/#A-Za-z0-9]+");

    public static Constraints StreamName(this Constraints all, string? name, string member = "logStreamName") =>
        Matches(all.Length(name, member, 1, 512), name, member, StreamNameRegex(), "[^:*]*");

    /// <exception cref="AwsException">InvalidParameterException with all that is wrong.</exception>
    public static void CheckLogs(this Constraints all) => all.Check(LogErrors.InvalidType);

    private static Constraints Matches(Constraints all, string? value, string member, Regex whole, string shown) =>
        value is null || whole.IsMatch(value)
            ? all
            : all.Fail($"'{value}'", member, $"Member must satisfy regular expression pattern: {shown}");

    [GeneratedRegex(@"\A[\.\-_/#A-Za-z0-9]+\z")]
    private static partial Regex GroupNameRegex();

    [GeneratedRegex(@"\A[^:*]*\z")]
    private static partial Regex StreamNameRegex();
}
