using LocalCloud.Matching;

namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// Fills an input template with values from the event
/// (docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html).
/// </summary>
internal static class InputTransformer
{
    private const string WholeEvent = "aws.events.event.json";

    private static readonly HashSet<string> Predefined =
    [
        "aws.events.rule-arn",
        "aws.events.rule-name",
        "aws.events.event.ingestion-time",
        "aws.events.event",
        WholeEvent,
    ];

    /// <exception cref="AwsException">ValidationException: the paths or the template are not valid.</exception>
    public static void Check(JsonObject transformer, string targetId)
    {
        var paths = transformer.Object("InputPathsMap") ?? [];
        if (paths.Any(p => EventPath.TryParseInput(paths.String(p.Key)!) is null))
        {
            throw Errors.Invalid($"InputPath for target {targetId} is invalid.");
        }
        var template = transformer.Required("InputTemplate");
        if (
            template.Contains($"<{WholeEvent}>", StringComparison.Ordinal)
            && template.AsSpan().TrimStart() is not ['{', ..]
        )
        {
            throw Errors.Invalid(
                $"InputTemplate for target {targetId} contains placeholder {WholeEvent} valid only for JSON template."
            );
        }
        var filled = Replace(template, (name, quoted) => paths.ContainsKey(name) || Predefined.Contains(name)
                ? quoted
                    ? ""
                    : "\"\""
                : throw Errors.Invalid($"InputTemplate for target {targetId} contains invalid placeholder {name}."));
        // Text stands in quotes, each line on its own ("Input template examples"; github.com/hashicorp/terraform-provider-aws/issues/7280
        // is about what AWS says to text without them).
        if ((IsJson(template) ? JsonText.FirstError(filled) : JsonText.FirstErrorInLines(filled)) is { } place)
        {
            throw Errors.Invalid($"Invalid InputTemplate for target {targetId} : {place}.");
        }
    }

    /// <exception cref="AwsException">The filled template is no JSON: an object stands inside of quotes.</exception>
    public static string Fill(JsonObject transformer, PostedEvent posted, Rule rule, Place place)
    {
        using var parsed = JsonDocument.Parse(posted.Json, Json.Trusted);
        var template = transformer.Required("InputTemplate");
        var paths = transformer.Object("InputPathsMap") ?? [];
        var filled = Replace(template, (name, quoted) =>
        {
            var value = Value(name);
            return !quoted ? value
                : value.StartsWith('"') ? value[1..^1]
                : IsJson(template) ? value
                : value.Replace("\"", "", StringComparison.Ordinal);
        });
        return IsJson(template) && JsonText.FirstError(filled) is { } wrong
            ? throw new AwsException("InvalidInput", $"The filled input template is not valid JSON: {wrong}.")
            : filled;

        // A value that the event lacks is an empty string.
        string Value(string name) =>
            name switch
            {
                "aws.events.rule-arn" => Quote(rule.Arn(place)),
                "aws.events.rule-name" => Quote(rule.Name),
                "aws.events.event.ingestion-time" => Quote(
                    posted.Ingested.UtcDateTime.ToString(PostedEvent.Seconds, CultureInfo.InvariantCulture)
                ),
                WholeEvent => posted.ToString(),
                "aws.events.event" => WithoutDetail(posted),
                _ => (
                    paths[name] is { } path
                        ? EventPath.TryParse(path.GetValue<string>())?.Find(parsed.RootElement)
                        : null
                ) ?? "\"\"",
            };
    }

    /// <summary>The template is JSON when it begins like an object or a list; else it is text, usually one quoted string.</summary>
    public static bool IsJson(string template) => template.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>Replaces each placeholder by what <paramref name="value"/> gives for its name and whether it stands in a string.</summary>
    private static string Replace(string template, Func<string, bool, string> value)
    {
        var filled = new StringBuilder(template.Length * 2);
        var quoted = false;
        for (var at = 0; at < template.Length; at++)
        {
            var c = template[at];
            if (c == '\\' && at + 1 < template.Length)
            {
                filled.Append(c).Append(template[++at]);
                continue;
            }
            if (c == '<' && NameAt(template, at) is { } name)
            {
                filled.Append(value(name, quoted));
                at += name.Length + 1;
                continue;
            }
            quoted ^= c == '"';
            filled.Append(c);
        }
        return filled.ToString();
    }

    /// <summary>The envelope as AWS shows it without detail, which is not spelled as in the event itself.</summary>
    private static string WithoutDetail(PostedEvent posted)
    {
        var copy = (JsonObject)Json.Stored(posted.Json);
        var shown = new JsonObject();
        foreach (
            var name in (ReadOnlySpan<string>)
                ["id", "account", "detail-type", "time", "source", "region", "resources", "version"]
        )
        {
            shown[name == "detail-type" ? "detailType" : name] = copy[name]!.DeepClone();
        }
        return Json.Text(shown);
    }

    private static string Quote(string text) => Json.Text(JsonValue.Create(text));

    /// <summary>The placeholder's name when one begins at <paramref name="at"/>.</summary>
    private static string? NameAt(string template, int at)
    {
        var end = template.IndexOf('>', at);
        if (end < 0)
        {
            return null;
        }
        var name = template[(at + 1)..end];
        return name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') ? name : null;
    }
}
