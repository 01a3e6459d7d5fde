using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lessons;

/// <summary>What a check said of an exercise.</summary>
/// <param name="Exercise">The exercise's id.</param>
/// <param name="Result"><c>not-attempted</c>, <c>wrong</c>, <c>error</c> or <c>right</c>.</param>
public sealed record Outcome(string Exercise, string Result)
{
    /// <summary>The outcomes in what a cell showed (nbformat output objects), in their order.</summary>
    public static IReadOnlyList<Outcome> In(IEnumerable<JsonObject> outputs) =>
        [
            .. outputs
                .Select(output => output["data"]?["text/html"])
                .Select(html =>
                    html is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)html
                )
                .SelectMany(html => OutcomeAttributes.Of().Matches(html ?? ""))
                .Select(match => new Outcome(WebUtility.HtmlDecode(match.Groups[1].Value), match.Groups[2].Value)),
        ];
}

internal static partial class OutcomeAttributes
{
    [GeneratedRegex("""<div data-exercise="([^"]*)" data-outcome="([a-z-]+)">""")]
    public static partial Regex Of();
}
