using System.Text.RegularExpressions;
using LocalCloud.Matching;

namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// Fills an input template with values from the event
/// (docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html).
/// </summary>
internal static partial class InputTransformer
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

    /// <summary>A string, and the colon that makes it a key. From string to string: a colon may also begin one.</summary>
    [GeneratedRegex(""" "((?>[^"\\]|\\.)*)"(\s*:)? """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex StringOrKey { get; }

    [GeneratedRegex(@"<[\w.-]+>")]
    private static partial Regex Placeholder { get; }

    /// <exception cref="AwsException">ValidationException: the paths or the template are not valid.</exception>
    public static void Check(JsonObject transformer, string targetId)
    {
        var paths = transformer.Object("InputPathsMap") ?? [];
        if (paths.Any(p => EventPath.TryParseInput(paths.String(p.Key)!) is null))
        {
            throw Errors.Invalid($"InputPath for target {targetId} is invalid.");
        }
        var template = transformer.Required("InputTemplate");
        if (template.Contains($"<{WholeEvent}>", StringComparison.Ordinal) && !IsObject(template))
        {
            throw Errors.Invalid(
                $"InputTemplate for target {targetId} contains placeholder {WholeEvent} valid only for JSON template."
            );
        }
        if (IsObject(template) && HasPlaceholderInKey(template))
        {
            throw Errors.Invalid($"InputTemplate placeholder present as a JSON object key for target {targetId}.");
        }
        // Without any paths AWS knows no placeholders, and leaves what looks like one as it is (recorded).
        var hasPaths = transformer.Object("InputPathsMap") is not null;
        var filled = Replace(template, (name, _) =>
            paths.ContainsKey(name) || Predefined.Contains(name) || !hasPaths
                ? "null"
                : throw Errors.Invalid($"InputTemplate for target {targetId} contains invalid placeholder {name}.")
        );
        // Text stands in quotes, each line on its own ("Input template examples"; github.com/hashicorp/terraform-provider-aws/issues/7280
        // is about what AWS says to text without them).
        if (FirstError(template, filled) is { } place)
        {
            throw Errors.Invalid($"Invalid InputTemplate for target {targetId} : {place}.");
        }
    }

    /// <summary>
    /// The filled template, valid or not (recorded: radkawar/stackd, testdata/aws/eventbridge/inputs.json). In an object, values stand as
    /// JSON; in any other template they are text: strings as they are, the rest without its quotation marks.
    /// </summary>
    public static string Fill(JsonObject transformer, PostedEvent posted, Rule rule, Place place)
    {
        using var parsed = JsonDocument.Parse(posted.Json, Json.Trusted);
        var template = transformer.Required("InputTemplate");
        var paths = transformer.Object("InputPathsMap") ?? [];
        var isObject = IsObject(template);
        return Replace(template, (name, quoted) =>
        {
            if (!paths.ContainsKey(name) && !Predefined.Contains(name))
            {
                return $"<{name}>";
            }
            var value = Value(name);
            return isObject
                ? quoted && value.StartsWith('"')
                    ? value[1..^1]
                    : value
                : value.StartsWith('"')
                    ? JsonNode.Parse(value)!.GetValue<string>()
                    : value.Replace("\"", "", StringComparison.Ordinal);
        });

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

    /// <exception cref="AwsException">InvalidInput: what came of the template is no JSON.</exception>
    public static void CheckFilled(JsonObject transformer, string filled)
    {
        if (FirstError(transformer.Required("InputTemplate"), filled) is { } place)
        {
            throw new AwsException("InvalidInput", $"The filled input template is not valid JSON: {place}.");
        }
    }

    private static string? FirstError(string template, string filled) =>
        IsObject(template) ? JsonText.FirstError(filled) : JsonText.FirstErrorInLines(filled);

    /// <summary>Whether the template is a JSON object; any other is text, usually one quoted string.</summary>
    private static bool IsObject(string template) => template.AsSpan().TrimStart() is ['{', ..];

    private static bool HasPlaceholderInKey(string template) =>
        StringOrKey
            .Matches(template)
            .Any(found => found.Groups[2].Success && Placeholder.IsMatch(found.Groups[1].ValueSpan));

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
