using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LocalCloud.Protocol;

namespace LocalCloud.StepFunctions.Machines;

/// <summary>
/// Which variables the states of a definition refer to, by state
/// (https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html, variableReferences).
/// </summary>
internal static partial class VariableReferences
{
    public static JsonObject Of(string definition)
    {
        var references = new JsonObject();
        if (definition.Contains('$'))
        {
            VisitStates(Json.Parse(definition)!["States"], references);
        }
        return references;
    }

    private static void VisitStates(JsonNode? states, JsonObject references)
    {
        foreach (var (name, state) in states as JsonObject ?? [])
        {
            var found = new List<string>();
            Visit(state, found, references);
            if (found.Count > 0)
            {
                references[name] = new JsonArray([
                    .. found.Distinct().Order(StringComparer.Ordinal).Select(f => (JsonNode)f),
                ]);
            }
        }
    }

    private static void Visit(JsonNode? node, List<string> found, JsonObject references)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (field, value) in map)
                {
                    if (field == "States" && value is JsonObject)
                    {
                        VisitStates(value, references);
                    }
                    else if (IsDynamic(field) && value?.GetValueKind() == JsonValueKind.String)
                    {
                        found.AddRange(Variable().Matches(value.GetValue<string>()).Select(m => m.Groups[1].Value));
                    }
                    else
                    {
                        Visit(value, found, references);
                    }
                }
                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Visit(item, found, references);
                }
                break;
        }
    }

    private static bool IsDynamic(string field) =>
        field.EndsWith(".$", StringComparison.Ordinal)
        || field.EndsWith("Path", StringComparison.Ordinal)
        || field == "Variable";

    [GeneratedRegex(@"(?<![$\w])\$([A-Za-z_]\w*)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
