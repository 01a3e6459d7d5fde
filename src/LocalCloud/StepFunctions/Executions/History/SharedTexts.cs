using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Executions.History;

/// <summary>
/// Puts back the inputs and outputs that a chunk holds once: where an event has a number for its text, the event of that number, earlier
/// in the chunk, has the text. Most events of a workflow carry the same large state along.
/// </summary>
internal static class SharedTexts
{
    /// <summary>Shorter texts cost no more than a number and its look-up.</summary>
    public const int LeastLength = 64;

    private static readonly string[] Members = ["input", "output"];

    public static void Restore(IEnumerable<JsonObject> events)
    {
        var texts = new Dictionary<long, string>();
        foreach (var e in events)
        {
            foreach (var (_, member) in e)
            {
                if (member is JsonObject details)
                {
                    RestoreDetails(details, e["id"]!.GetValue<long>(), texts);
                }
            }
        }
    }

    private static void RestoreDetails(JsonObject details, long id, Dictionary<long, string> texts)
    {
        foreach (var name in Members)
        {
            if (details[name] is not JsonValue value)
            {
                continue;
            }
            if (value.GetValueKind() == JsonValueKind.Number)
            {
                details[name] = texts[value.GetValue<long>()];
            }
            else if (value.GetValue<string>() is { Length: >= LeastLength } text)
            {
                texts[id] = text;
            }
        }
    }
}
