namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Checks that no variable of an inner scope has the name of one in an outer scope
/// (https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html, "Variable scope"). The words are
/// ours.
/// </summary>
internal sealed class ScopeChecker(List<Diagnostic> diagnostics)
{
    public void Check(JsonObject definition) => Check(definition, "", []);

    private void Check(JsonObject workflow, string location, HashSet<string> outer)
    {
        if (workflow["States"] is not JsonObject states)
        {
            return;
        }
        var visible = new HashSet<string>(outer);
        foreach (var (name, state) in states)
        {
            foreach (var (assign, field) in Assigns(state))
            {
                var at = $"{location}/States/{name}/{field}";
                foreach (var variable in assign.Select(v => VariableName(v.Key)))
                {
                    visible.Add(variable);
                    if (outer.Contains(variable))
                    {
                        Refuse(variable, at);
                    }
                }
            }
        }
        foreach (var (name, state) in states)
        {
            foreach (var (inner, field) in TransitionChecker.Inner(state))
            {
                Check(inner, $"{location}/States/{name}/{field}", visible);
            }
        }
    }

    private void Refuse(string variable, string location) =>
        diagnostics.Add(
            new Diagnostic(
                DiagnosticSeverity.Error,
                DiagnosticCodes.Schema,
                $"The variable '{variable}' is assigned in an outer scope and can not be assigned in an inner one",
                location
            )
        );

    private static IEnumerable<(JsonObject Assign, string Field)> Assigns(JsonNode? node)
    {
        if (node is not JsonObject state)
        {
            yield break;
        }
        if (state["Assign"] is JsonObject own)
        {
            yield return (own, "Assign");
        }
        foreach (var field in (string[])["Choices", "Catch"])
        {
            var list = state[field] as JsonArray ?? [];
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is JsonObject item && item["Assign"] is JsonObject assign)
                {
                    yield return (assign, $"{field}[{i}]/Assign");
                }
            }
        }
    }

    /// <summary>In JSONPath, the name of a field that holds a path ends in <c>.$</c>.</summary>
    private static string VariableName(string field) =>
        field.EndsWith(".$", StringComparison.Ordinal) ? field[..^2] : field;
}
