using System.Security.Cryptography;
using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Archives;

/// <summary>
/// The managed rule that EventBridge makes for an archive on its bus ("Events-Archive-NAME"): whatever matches and does
/// not come from a replay goes into the archive.
/// </summary>
internal static class ArchiveRule
{
    private const string Prefix = "Events-Archive-";
    private const string Service = "prod.vhs.events.aws.internal";
    private const string NotReplayed = "\"replay-name\":[{\"exists\":false}]";

    public static void Put(Transaction tx, Archive archive)
    {
        var rule = RuleOf(archive);
        Rules.Put(tx, rule);
        RuleTargets.Put(
            tx,
            rule,
            new JsonObject
            {
                ["Id"] = rule.Name,
                ["Arn"] = Target(tx.Place),
                ["InputTransformer"] = new JsonObject
                {
                    ["InputPathsMap"] = new JsonObject(),
                    ["InputTemplate"] =
                        $"{{\"archive-arn\": \"{archive.Arn(tx.Place)}:{Incarnation(archive)}\",\"event\": <aws.events.event.json>,"
                        + "\"ingestion-time\": <aws.events.event.ingestion-time>}",
                },
            }
        );
    }

    public static void Remove(Transaction tx, Archive archive)
    {
        var rule = RuleOf(archive);
        RuleTargets.Remove(tx, rule, rule.Name);
        Rules.Remove(tx, rule);
    }

    /// <summary>Whether a target stands for an archive.</summary>
    public static bool Is(Place place, TargetArn target) => target.Text == Target(place);

    /// <summary>The archive that a target of such a rule stands for.</summary>
    public static string ArchiveOf(string targetId) => targetId[Prefix.Length..];

    private static string Target(Place place) => $"arn:aws:events:{place.Region}:::";

    /// <summary>Tells archives of one name apart (recorded: radkawar/stackd, testdata/aws/eventbridge/archives.json).</summary>
    private static Guid Incarnation(Archive archive) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{archive.Name} {archive.Created}")).AsSpan(0, 16));

    private static Rule RuleOf(Archive archive) =>
        new(archive.Bus, Prefix + archive.Name, PatternOf(archive), null, Rule.Enabled, null, null, Service);

    private static string PatternOf(Archive archive) =>
        archive.Pattern is null ? $"{{{NotReplayed}}}" : $"{{{NotReplayed},{archive.Pattern.TrimStart()[1..]}";
}
