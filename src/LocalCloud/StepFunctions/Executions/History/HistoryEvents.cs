namespace LocalCloud.StepFunctions.Executions.History;

/// <summary>
/// The events of executions and states, with the details AWS records
/// (Step Functions API Reference, HistoryEvent). Each returns the event's id.
/// </summary>
internal static class HistoryEvents
{
    public static long ExecutionStarted(this HistoryWriter history, Execution e)
    {
        var id = history.Begin("ExecutionStarted", 0, "executionStartedEventDetails");
        history.Data("input", e.Input);
        history.Details.WriteString("roleArn", e.RoleArn);
        history.Optional("stateMachineAliasArn", e.AliasArn);
        history.Optional("stateMachineVersionArn", e.VersionArn);
        history.End();
        return id;
    }

    public static long ExecutionSucceeded(this HistoryWriter history, long previous, string output)
    {
        var id = history.Begin("ExecutionSucceeded", previous, "executionSucceededEventDetails");
        history.Data("output", output);
        history.End();
        return id;
    }

    /// <param name="ending">Failed, Aborted or TimedOut.</param>
    public static long ExecutionEnded(
        this HistoryWriter history,
        string ending,
        long previous,
        string? error,
        string? cause
    )
    {
        var id = history.Begin("Execution" + ending, previous, $"execution{ending}EventDetails");
        history.Optional("error", error);
        history.Optional("cause", cause);
        history.End();
        return id;
    }

    public static long ExecutionRedriven(this HistoryWriter history, long previous, int count)
    {
        var id = history.Begin("ExecutionRedriven", previous, "executionRedrivenEventDetails");
        history.Details.WriteNumber("redriveCount", count);
        history.End();
        return id;
    }

    /// <param name="location">The field whose expression failed; null when it is the state's input.</param>
    public static long EvaluationFailed(
        this HistoryWriter history,
        long previous,
        string state,
        string? location,
        string error,
        string cause
    )
    {
        var id = history.Begin("EvaluationFailed", previous, "evaluationFailedEventDetails");
        history.Details.WriteString("error", error);
        history.Details.WriteString("cause", cause);
        history.Optional("location", location);
        history.Details.WriteString("state", state);
        history.End();
        return id;
    }

    /// <param name="type">The state's type, for example Pass.</param>
    public static long StateEntered(this HistoryWriter history, string type, long previous, string name, string input)
    {
        var id = history.Begin(type + "StateEntered", previous, "stateEnteredEventDetails");
        history.Details.WriteString("name", name);
        history.Data("input", input);
        history.End();
        return id;
    }

    public static long StateExited(
        this HistoryWriter history,
        string type,
        long previous,
        string name,
        string output,
        IEnumerable<KeyValuePair<string, string>> assigned
    )
    {
        var id = history.Begin(type + "StateExited", previous, "stateExitedEventDetails");
        history.Details.WriteString("name", name);
        history.Data("output", output);
        var any = false;
        foreach (var (variable, value) in assigned)
        {
            if (!any)
            {
                history.Details.WriteStartObject("assignedVariables");
                any = true;
            }
            history.Details.WriteString(variable, value);
        }
        if (any)
        {
            history.Details.WriteEndObject();
            history.Details.WriteStartObject("assignedVariablesDetails");
            history.Details.WriteBoolean("truncated", false);
            history.Details.WriteEndObject();
        }
        history.End();
        return id;
    }

    public static long ActivityStarted(this HistoryWriter history, long previous, string? worker)
    {
        var id = history.Begin("ActivityStarted", previous, "activityStartedEventDetails");
        history.Optional("workerName", worker);
        history.End();
        return id;
    }

    public static long MapStateStarted(this HistoryWriter history, long previous, int length)
    {
        var id = history.Begin("MapStateStarted", previous, "mapStateStartedEventDetails");
        history.Details.WriteNumber("length", length);
        history.End();
        return id;
    }

    public static long MapRunStarted(this HistoryWriter history, long previous, string mapRun)
    {
        var id = history.Begin("MapRunStarted", previous, "mapRunStartedEventDetails");
        history.Details.WriteString("mapRunArn", mapRun);
        history.End();
        return id;
    }

    public static long MapRunFailed(this HistoryWriter history, long previous, string? error, string? cause)
    {
        var id = history.Begin("MapRunFailed", previous, "mapRunFailedEventDetails");
        history.Optional("error", error);
        history.Optional("cause", cause);
        history.End();
        return id;
    }

    public static long MapRunRedriven(this HistoryWriter history, long previous, string mapRun, int count)
    {
        var id = history.Begin("MapRunRedriven", previous, "mapRunRedrivenEventDetails");
        history.Details.WriteString("mapRunArn", mapRun);
        history.Details.WriteNumber("redriveCount", count);
        history.End();
        return id;
    }

    /// <param name="what">Started, Succeeded, Failed or Aborted.</param>
    public static long MapIteration(this HistoryWriter history, string what, long previous, string state, int index)
    {
        var id = history.Begin("MapIteration" + what, previous, $"mapIteration{what}EventDetails");
        history.Details.WriteString("name", state);
        history.Details.WriteNumber("index", index);
        history.End();
        return id;
    }
}
