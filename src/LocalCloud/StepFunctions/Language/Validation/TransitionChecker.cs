namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Checks that every transition has its target, that a workflow can end, and that every state can be reached. AWS asks
/// this of the definition as it is written, whatever else is wrong with its states, and lists what it finds behind the
/// rest (recorded: gabrielmoreira/tiny-asl-machine,
/// tests/conformance/cases/.snapshots/aws/Validation.BasicStructure-001 to -007).
/// </summary>
internal sealed class TransitionChecker(List<Diagnostic> diagnostics)
{
    public void Check(JsonObject definition)
    {
        if (States(definition) is not { } states || StartAt(definition) is null)
        {
            return;
        }
        CheckTargets(definition, "");
        // AWS asks this of the state machine only, and then does not look for unreachable states (measured).
        if (states.Any(s => IsTerminal(s.Value)))
        {
            CheckReachable(definition, "");
        }
        else
        {
            diagnostics.Add(
                new Diagnostic(
                    DiagnosticSeverity.Error,
                    DiagnosticCodes.MissingEnd,
                    "Workflow has no terminal state",
                    null
                )
            );
        }
    }

    private void CheckTargets(JsonObject workflow, string location)
    {
        if (States(workflow) is not { } states || StartAt(workflow) is not { } startAt)
        {
            return;
        }
        if (!states.ContainsKey(startAt))
        {
            Missing(startAt, $"{location}/StartAt");
        }
        foreach (var (name, state) in states)
        {
            var at = $"{location}/States/{name}";
            foreach (var (target, field) in Targets(state))
            {
                if (!states.ContainsKey(target))
                {
                    Missing(target, $"{at}/{field}");
                }
            }
            foreach (var (inner, field) in Inner(state))
            {
                CheckTargets(inner, $"{at}/{field}");
            }
        }
    }

    private void CheckReachable(JsonObject workflow, string location)
    {
        if (States(workflow) is not { } states || StartAt(workflow) is not { } startAt)
        {
            return;
        }
        var reached = new HashSet<string>();
        var open = new Stack<string>([startAt]);
        while (open.TryPop(out var name))
        {
            if (states.TryGetPropertyValue(name, out var state) && reached.Add(name))
            {
                foreach (var (target, _) in Targets(state))
                {
                    open.Push(target);
                }
            }
        }
        foreach (var (name, state) in states)
        {
            var at = $"{location}/States/{name}";
            if (!reached.Contains(name))
            {
                diagnostics.Add(
                    new Diagnostic(
                        DiagnosticSeverity.Error,
                        DiagnosticCodes.MissingTarget,
                        $"State \"{name}\" is not reachable.",
                        at
                    )
                );
            }
            foreach (var (inner, field) in Inner(state))
            {
                CheckReachable(inner, $"{at}/{field}");
            }
        }
    }

    private void Missing(string target, string location) =>
        diagnostics.Add(
            new Diagnostic(
                DiagnosticSeverity.Error,
                DiagnosticCodes.MissingTarget,
                $"Missing 'Next' target: {target}",
                location
            )
        );

    private static JsonObject? States(JsonObject workflow) => workflow["States"] as JsonObject;

    private static string? StartAt(JsonObject workflow) => Text(workflow["StartAt"]);

    /// <summary>A state without a type ends nothing, whatever its End says.</summary>
    private static bool IsTerminal(JsonNode? state) =>
        state is JsonObject map
        && map.ContainsKey("Type")
        && (map["End"]?.GetValueKind() == JsonValueKind.True || Text(map["Type"]) is "Succeed" or "Fail");

    private static IEnumerable<(string Target, string Field)> Targets(JsonNode? node)
    {
        if (node is not JsonObject state)
        {
            yield break;
        }
        if (Text(state["Next"]) is { } next)
        {
            yield return (next, "Next");
        }
        foreach (var found in TargetsOfEach(state, "Choices"))
        {
            yield return found;
        }
        if (Text(state["Default"]) is { } otherwise)
        {
            yield return (otherwise, "Default");
        }
        foreach (var found in TargetsOfEach(state, "Catch"))
        {
            yield return found;
        }
    }

    private static IEnumerable<(string Target, string Field)> TargetsOfEach(JsonObject state, string field)
    {
        var list = state[field] as JsonArray ?? [];
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is JsonObject item && Text(item["Next"]) is { } next)
            {
                yield return (next, $"{field}[{i}]/Next");
            }
        }
    }

    /// <summary>The workflows inside a state, and the fields that they stand in.</summary>
    public static IEnumerable<(JsonObject Inner, string Field)> Inner(JsonNode? node)
    {
        if (node is not JsonObject state)
        {
            yield break;
        }
        var branches = state["Branches"] as JsonArray ?? [];
        for (var i = 0; i < branches.Count; i++)
        {
            if (branches[i] is JsonObject branch)
            {
                yield return (branch, $"Branches[{i}]");
            }
        }
        foreach (var field in (string[])["ItemProcessor", "Iterator"])
        {
            if (state[field] is JsonObject processor)
            {
                yield return (processor, field);
            }
        }
    }

    private static string? Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
