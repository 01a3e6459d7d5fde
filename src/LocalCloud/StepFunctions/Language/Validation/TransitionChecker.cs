namespace LocalCloud.StepFunctions.Language;

/// <summary>Checks that every transition has its target, that a workflow can end, and that every state can be reached.</summary>
internal sealed class TransitionChecker(List<Diagnostic> diagnostics)
{
    public void Check(Workflow workflow)
    {
        var hasErrors = diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);
        CheckTargets(workflow, "");
        // AWS asks this of the state machine only, and then does not look for unreachable states (measured).
        if (workflow.States.Any(IsTerminal))
        {
            CheckReachable(workflow, "");
        }
        else if (!hasErrors)
        {
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Error, DiagnosticCodes.MissingEnd, "Workflow has no terminal state", null));
        }
    }

    private void CheckTargets(Workflow workflow, string location)
    {
        var names = workflow.States.Select(s => s.Name).ToHashSet();
        if (!names.Contains(workflow.StartAt))
        {
            Missing(workflow.StartAt, $"{location}/StartAt");
        }
        foreach (var state in workflow.States)
        {
            var at = $"{location}/States/{state.Name}";
            foreach (var (target, field) in Targets(state))
            {
                if (!names.Contains(target))
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

    private void CheckReachable(Workflow workflow, string location)
    {
        var byName = workflow.States.ToDictionary(s => s.Name);
        var reached = new HashSet<string>();
        var open = new Stack<string>([workflow.StartAt]);
        while (open.TryPop(out var name))
        {
            if (byName.TryGetValue(name, out var state) && reached.Add(name))
            {
                foreach (var (target, _) in Targets(state))
                {
                    open.Push(target);
                }
            }
        }
        foreach (var state in workflow.States)
        {
            var at = $"{location}/States/{state.Name}";
            if (!reached.Contains(state.Name))
            {
                diagnostics.Add(new Diagnostic(
                    DiagnosticSeverity.Error, DiagnosticCodes.MissingTarget, $"State \"{state.Name}\" is not reachable.", at));
            }
            foreach (var (inner, field) in Inner(state))
            {
                CheckReachable(inner, $"{at}/{field}");
            }
        }
    }

    private void Missing(string target, string location) =>
        diagnostics.Add(new Diagnostic(
            DiagnosticSeverity.Error, DiagnosticCodes.MissingTarget, $"Missing 'Next' target: {target}", location));

    private static bool IsTerminal(StateDefinition state) => state is not ChoiceDefinition && state.End;

    private static IEnumerable<(string Target, string Field)> Targets(StateDefinition state)
    {
        if (state.Next is not null)
        {
            yield return (state.Next, "Next");
        }
        if (state is ChoiceDefinition choice)
        {
            for (var i = 0; i < choice.Choices.Count; i++)
            {
                yield return (choice.Choices[i].Next, $"Choices[{i}]/Next");
            }
            if (choice.Default is not null)
            {
                yield return (choice.Default, "Default");
            }
        }
        if (state is RetriableState retriable)
        {
            for (var i = 0; i < retriable.Catch.Count; i++)
            {
                yield return (retriable.Catch[i].Next, $"Catch[{i}]/Next");
            }
        }
    }

    private static IEnumerable<(Workflow Inner, string Field)> Inner(StateDefinition state) =>
        state switch
        {
            ParallelDefinition parallel => parallel.Branches.Select((b, i) => (b, $"Branches[{i}]")),
            MapDefinition map => [(map.ItemProcessor, map.ProcessorField)],
            _ => [],
        };
}
