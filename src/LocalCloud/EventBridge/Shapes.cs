using System.Text.RegularExpressions;
using LocalCloud.Protocol;

namespace LocalCloud.EventBridge;

/// <summary>The constraints of the service's shapes (docs.aws.amazon.com/eventbridge/latest/APIReference), by shape.</summary>
internal static partial class Shapes
{
    public static Constraints RuleName(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 64).Pattern(value, member, NameRegex());

    public static Constraints ArchiveName(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 48).Pattern(value, member, NameRegex());

    /// <summary>The ARN of a bus or archive that events come from.</summary>
    public static Constraints EventSourceArn(this Constraints all, string? value) =>
        all.Length(value, "eventSourceArn", 1, 1600).Pattern(value, "eventSourceArn", EventSourceArnRegex());

    public static Constraints TargetId(this Constraints all, string? value, string member) =>
        all.RuleName(value, member);

    public static Constraints EventBusName(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 256).Pattern(value, member, BusNameRegex());

    public static Constraints EventBusNameOrArn(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 1600).Pattern(value, member, BusNameOrArnRegex());

    /// <summary>A bus that events are put on: no partner's bus.</summary>
    public static Constraints NonPartnerEventBusNameOrArn(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 1600).Pattern(value, member, NonPartnerNameOrArnRegex());

    public static Constraints NonPartnerEventBusName(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 256).Pattern(value, member, NameRegex());

    public static Constraints EventSourceName(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 256).Pattern(value, member, EventSourceNameRegex());

    public static Constraints EndpointId(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 50).Pattern(value, member, EndpointIdRegex());

    public static Constraints StatementId(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 64).Pattern(value, member, StatementIdRegex());

    public static Constraints Action(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 64).Pattern(value, member, ActionRegex());

    public static Constraints Principal(this Constraints all, string? value, string member) =>
        all.Length(value, member, 1, 12).Pattern(value, member, PrincipalRegex());

    public static Constraints KmsKeyIdentifier(this Constraints all, string? value, string member) =>
        all.Length(value, member, 0, 2048).Pattern(value, member, KmsKeyRegex());

    public static Constraints Page(this Constraints all, JsonPage page) =>
        all.Length(page.NextToken, "nextToken", 1, 2048).Range(page.Limit, "limit", 1, 100);

    public static Constraints Tags(this Constraints all, IReadOnlyList<System.Text.Json.Nodes.JsonObject>? tags)
    {
        foreach (var (tag, i) in (tags ?? []).Select((t, i) => (t, i + 1)))
        {
            all.Required(tag.String("Key"), $"tags.{i}.member.key")
                .Required(tag.String("Value"), $"tags.{i}.member.value")
                .Length(tag.String("Key"), $"tags.{i}.member.key", 1, 128)
                .Length(tag.String("Value"), $"tags.{i}.member.value", 0, 256);
        }
        return all;
    }

    public static Constraints TagKeys(this Constraints all, IReadOnlyList<string>? keys, string member)
    {
        foreach (var (key, i) in (keys ?? []).Select((key, i) => (key, i + 1)))
        {
            all.Length(key, $"{member}.{i}.member", 1, 128);
        }
        return all;
    }

    [GeneratedRegex(@"\A[\.\-_A-Za-z0-9]+\z")]
    private static partial Regex NameRegex();

    [GeneratedRegex(@"\A[/\.\-_A-Za-z0-9]+\z")]
    private static partial Regex BusNameRegex();

    [GeneratedRegex(
        @"\A(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+\z",
        RegexOptions.ECMAScript
    )]
    private static partial Regex BusNameOrArnRegex();

    [GeneratedRegex(
        @"\A(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+\z",
        RegexOptions.ECMAScript
    )]
    private static partial Regex NonPartnerNameOrArnRegex();

    [GeneratedRegex(@"^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:.+\/.+$", RegexOptions.ECMAScript)]
    private static partial Regex EventSourceArnRegex();

    [GeneratedRegex(@"\Aaws\.partner(/[\.\-_A-Za-z0-9]+){2,}\z")]
    private static partial Regex EventSourceNameRegex();

    [GeneratedRegex(@"^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$")]
    private static partial Regex EndpointIdRegex();

    [GeneratedRegex(@"\A[a-zA-Z0-9-_]+\z")]
    private static partial Regex StatementIdRegex();

    [GeneratedRegex(@"\Aevents:[a-zA-Z]+\z")]
    private static partial Regex ActionRegex();

    [GeneratedRegex(@"\A(\d{12}|\*)\z", RegexOptions.ECMAScript)]
    private static partial Regex PrincipalRegex();

    [GeneratedRegex(@"^[a-zA-Z0-9_\-/:]*$")]
    private static partial Regex KmsKeyRegex();
}
