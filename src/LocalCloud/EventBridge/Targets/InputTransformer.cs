using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// Fills an input template with values from the event
/// (docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html).
/// </summary>
internal static class InputTransformer
{
    private const int MostVariables = 100;

    /// <exception cref="AwsException">ValidationException: the paths or the template are not valid.</exception>
    public static void Check(JsonObject transformer, string targetId)
    {
        var paths = transformer.Object("InputPathsMap") ?? [];
        if (paths.Count > MostVariables)
        {
            throw Errors.Invalid($"The number of variables in the InputPathsMap of target {targetId} is over the limit of {MostVariables}.");
        }
        foreach (var (name, path) in paths)
        {
            if (name.StartsWith("AWS", StringComparison.OrdinalIgnoreCase))
            {
                throw Errors.Invalid($"Invalid input path key {name} for target {targetId}: keys must not start with AWS.");
            }
            if (EventPath.TryParse(path!.GetValue<string>()) is null)
            {
                throw Errors.Invalid($"Invalid input path {path} for target {targetId}.");
            }
        }
        var template = transformer.String("InputTemplate")!;
        foreach (var name in Placeholders(template).Where(n => !paths.ContainsKey(n) && !n.StartsWith("aws.events.", StringComparison.Ordinal)))
        {
            throw Errors.Invalid($"InputTemplate for target {targetId} contains placeholder {name} which is not present in InputPathsMap.");
        }
    }

    public static string Fill(JsonObject transformer, PostedEvent posted, Rule rule, Cloud cloud)
    {
        using var parsed = JsonDocument.Parse(posted.Json, new JsonDocumentOptions { MaxDepth = Json.MaxDepth });
        var template = transformer.String("InputTemplate")!;
        var paths = transformer.Object("InputPathsMap") ?? [];
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
            if (c == '"')
            {
                quoted = !quoted;
            }
            if (c == '<' && NameAt(template, at) is { } name)
            {
                filled.Append(quoted ? Inside(Value(name)) : Value(name) ?? "");
                at += name.Length + 1;
                continue;
            }
            filled.Append(c);
        }
        return filled.ToString();

        string? Value(string name) =>
            name switch
            {
                "aws.events.rule-arn" => Quote(rule.Arn(cloud)),
                "aws.events.rule-name" => Quote(rule.Name),
                "aws.events.event.ingestion-time" => Quote(
                    posted.Ingested.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
                "aws.events.event.json" => posted.ToString(),
                "aws.events.event" => WithoutDetail(posted),
                _ => paths[name] is { } path ? EventPath.TryParse(path.GetValue<string>())?.Find(parsed.RootElement) : null,
            };
    }

    /// <summary>A value as it stands inside of a string: a string's own characters, other JSON as text.</summary>
    private static string Inside(string? json)
    {
        if (json is null)
        {
            return "";
        }
        return json.StartsWith('"') ? json[1..^1] : JsonEncodedText.Encode(json, Json.Writing.Encoder).ToString();
    }

    private static string WithoutDetail(PostedEvent posted)
    {
        var copy = (JsonObject)Json.Parse(posted.Json)!;
        copy.Remove("detail");
        return Json.Text(copy);
    }

    private static string Quote(string text) => Json.Text(JsonValue.Create(text));

    private static IEnumerable<string> Placeholders(string template)
    {
        for (var at = template.IndexOf('<'); at >= 0; at = template.IndexOf('<', at + 1))
        {
            if (NameAt(template, at) is { } name)
            {
                yield return name;
            }
        }
    }

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
