using System.Text.RegularExpressions;
using LocalCloud.StepFunctions.Language;

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
            var json = Json.Parse(definition)!;
            new Visitor(references, QueryText.IsLanguage(json)).VisitStates(json["States"]);
        }
        return references;
    }

    private sealed class Visitor(JsonObject references, bool isMachineJsonata)
    {
        private readonly List<string> found = [];
        private bool isJsonata;

        public void VisitStates(JsonNode? states)
        {
            foreach (var (name, state) in states as JsonObject ?? [])
            {
                var own = new Visitor(references, isMachineJsonata)
                {
                    isJsonata = state?["QueryLanguage"] is null ? isMachineJsonata : QueryText.IsLanguage(state),
                };
                own.Visit(state, false);
                if (own.found.Count > 0)
                {
                    references[name] = new JsonArray([
                        .. own.found.Distinct().Order(StringComparer.Ordinal).Select(f => (JsonNode)f),
                    ]);
                }
            }
        }

        /// <param name="isPath">The value of a field that takes a path.</param>
        private void Visit(JsonNode? node, bool isPath)
        {
            switch (node)
            {
                case JsonObject map:
                    foreach (var (field, value) in map)
                    {
                        if (field == "States" && value is JsonObject)
                        {
                            VisitStates(value);
                        }
                        else
                        {
                            Visit(value, IsDynamic(field));
                        }
                    }
                    break;
                case JsonArray list:
                    foreach (var item in list)
                    {
                        Visit(item, false);
                    }
                    break;
                case not null when isJsonata && QueryText.TryRead(node, out var expression):
                    found.AddRange(QueryExpression.Variables(expression));
                    break;
                case not null when !isJsonata && isPath && node.GetValueKind() == JsonValueKind.String:
                    found.AddRange(Variable().Matches(node.GetValue<string>()).Select(m => m.Groups[1].Value));
                    break;
            }
        }
    }

    private static bool IsDynamic(string field) =>
        field.EndsWith(".$", StringComparison.Ordinal)
        || field.EndsWith("Path", StringComparison.Ordinal)
        || field == "Variable";

    [GeneratedRegex(@"(?<![$\w])\$([A-Za-z_]\w*)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
