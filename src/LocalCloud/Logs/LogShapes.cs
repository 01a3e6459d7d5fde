using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LocalCloud.Protocol;

namespace LocalCloud.Logs;

/// <summary>The constraints of the service's shapes (docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference).</summary>
internal static partial class LogShapes
{
    private const int MostName = 512;

    public static Constraints GroupName(this Constraints all, string? name, string member = "logGroupName") =>
        all.Name(name, member, GroupNameRegex());

    public static Constraints StreamName(this Constraints all, string? name, string member = "logStreamName") =>
        all.Name(name, member, StreamNameRegex());

    /// <summary>A group by its name or ARN.</summary>
    public static Constraints GroupIdentifier(
        this Constraints all,
        string? name,
        string member = "logGroupIdentifier"
    ) => all.Length(name, member, 1, 2048).Pattern(name, member, GroupIdentifierRegex());

    public static Constraints GroupNamePattern(this Constraints all, string? part) =>
        all.Length(part, "logGroupNamePattern", 0, MostName)
            .Pattern(part, "logGroupNamePattern", GroupNamePatternRegex());

    public static Constraints GroupClass(this Constraints all, string? value) =>
        all.OneOf(value, "logGroupClass", "STANDARD", "INFREQUENT_ACCESS", "DELIVERY");

    public static Constraints Arn(this Constraints all, string? arn, string member) =>
        all.Required(arn, member).Length(arn, member, 1, 1011).Pattern(arn, member, ArnRegex());

    public static Constraints NextToken(this Constraints all, string? token) =>
        all.Length(token, "nextToken", 1, int.MaxValue);

    public static Constraints LogTags(this Constraints all, JsonObject? tags)
    {
        if (tags is null)
        {
            return all;
        }
        var shown = $"'{{{string.Join(", ", tags.Select(tag => $"{tag.Key}={tag.Value}"))}}}'";
        if (tags.Count is 0 or > 50)
        {
            var bound = tags.Count == 0 ? "greater than or equal to 1" : "less than or equal to 50";
            all.Fail(shown, "tags", $"Member must have length {bound}");
        }
        if (tags.Any(tag => tag.Key.Length is 0 or > 128 || !TagKeyRegex().IsMatch(tag.Key)))
        {
            all.Fail(
                shown,
                "tags",
                "Map keys must satisfy constraint: [Member must have length less than or equal to 128, Member must have "
                    + $"length greater than or equal to 1, Member must satisfy regular expression pattern: {TagKeyRegex()}]"
            );
        }
        if (
            tags.Any(tag =>
                tags.String(tag.Key) is { } value && (value.Length > 256 || !TagValueRegex().IsMatch(value))
            )
        )
        {
            all.Fail(
                shown,
                "tags",
                "Map value must satisfy constraint: [Member must have length less than or equal to 256, Member must have "
                    + $"length greater than or equal to 0, Member must satisfy regular expression pattern: {TagValueRegex()}]"
            );
        }
        return all;
    }

    /// <summary>The keys of tags to take away.</summary>
    public static Constraints TagKeys(
        this Constraints all,
        IReadOnlyList<string>? keys,
        string member,
        int least = 0,
        int most = int.MaxValue
    )
    {
        all.Required(keys, member).Count(keys, member, least, most, key => key);
        foreach (var (key, i) in (keys ?? []).Select((key, i) => (key, i + 1)))
        {
            all.Length(key, $"{member}.{i}.member", 1, 128).Pattern(key, $"{member}.{i}.member", TagKeyRegex());
        }
        return all;
    }

    /// <summary>A name that is too long is refused before all constraints, and in other words than they have.</summary>
    private static Constraints Name(this Constraints all, string? name, string member, Regex pattern) =>
        name?.Length > MostName
            ? throw LogErrors.Invalid(
                $"Invalid LogGroup or LogStream, both must have length less than or equal to {MostName}."
            )
            : all.Length(name, member, 1, MostName).Pattern(name, member, pattern);

    /// <exception cref="AwsException">InvalidParameterException with all that is wrong.</exception>
    public static void CheckLogs(this Constraints all) => all.Check(LogErrors.InvalidType);

    [GeneratedRegex(@"\A[\.\-_/#A-Za-z0-9]+\z")]
    private static partial Regex GroupNameRegex();

    [GeneratedRegex(@"\A[\.\-_/#A-Za-z0-9]*\z")]
    private static partial Regex GroupNamePatternRegex();

    [GeneratedRegex(@"\A[^:*]*\z")]
    private static partial Regex StreamNameRegex();

    [GeneratedRegex(@"\A[\w#+=/:,.@-]*\z", RegexOptions.ECMAScript)]
    private static partial Regex GroupIdentifierRegex();

    [GeneratedRegex(@"\A[\w+=/:,.@-]*\z", RegexOptions.ECMAScript)]
    private static partial Regex ArnRegex();

    [GeneratedRegex(@"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$")]
    private static partial Regex TagKeyRegex();

    [GeneratedRegex(@"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$")]
    private static partial Regex TagValueRegex();
}
