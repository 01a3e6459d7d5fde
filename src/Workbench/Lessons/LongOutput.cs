using System.Text.Json.Nodes;

namespace Workbench.Lessons;

/// <summary>
/// What is shown of a text that a cell printed: a loop that prints without end must not bring the browser to a stop.
/// </summary>
public static class LongOutput
{
    public const int Most = 100_000;

    /// <summary>The output as it is, or with the newest lines of its text and a line that says so.</summary>
    public static JsonObject Shown(JsonObject output)
    {
        if ((string?)output["output_type"] != "stream" || output["text"] is not JsonArray lines)
        {
            return output;
        }
        var (first, letters) = (lines.Count, 0);
        while (first > 0 && letters + Length(lines[first - 1]) <= Most)
        {
            letters += Length(lines[--first]);
        }
        if (first == 0)
        {
            return output;
        }
        // A single line that is too long is shown from its beginning.
        var kept =
            first < lines.Count ? lines.Skip(first).Select(line => (string)line!) : [((string)lines[^1]!)[..Most]];
        var left = first < lines.Count ? $"{first} lines before are not shown; the export has them.\n" : "";
        return new JsonObject
        {
            ["output_type"] = "stream",
            ["name"] = (string?)output["name"],
            ["text"] = string.Concat([left, .. kept]),
        };
    }

    private static int Length(JsonNode? line) => ((string?)line)?.Length ?? 0;
}
