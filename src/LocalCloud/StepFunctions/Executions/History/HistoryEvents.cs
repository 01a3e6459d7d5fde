namespace LocalCloud.StepFunctions.Executions.History;

/// <summary>
/// The events of executions and states, with the details AWS records
/// (Step Functions API Reference, HistoryEvent). Each returns the event's id.
/// </summary>
internal static class HistoryEvents
{
    public static long ExecutionStarted(this HistoryWriter history, Execution e)
    {
        history.Begin("ExecutionStarted", 0, "executionStartedEventDetails");
        history.Data("input", e.Input);
        history.Details.WriteString("roleArn", e.RoleArn);
        history.Optional("stateMachineAliasArn", e.AliasArn);
        history.Optional("stateMachineVersionArn", e.VersionArn);
        return history.End();
    }

    public static long ExecutionSucceeded(this HistoryWriter history, long previous, string output) =>
        history.Output("ExecutionSucceeded", previous, "executionSucceededEventDetails", output);

    /// <param name="ending">Failed, Aborted or TimedOut.</param>
    public static long ExecutionEnded(
        this HistoryWriter history,
        string ending,
        long previous,
        string? error,
        string? cause
    ) => history.Failure("Execution" + ending, previous, $"execution{ending}EventDetails", error, cause);

    public static long ExecutionRedriven(this HistoryWriter history, long previous, int count)
    {
        history.Begin("ExecutionRedriven", previous, "executionRedrivenEventDetails");
        history.Details.WriteNumber("redriveCount", count);
        return history.End();
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
        history.Begin("EvaluationFailed", previous, "evaluationFailedEventDetails");
        history.Details.WriteString("error", error);
        history.Details.WriteString("cause", cause);
        history.Optional("location", location);
        history.Details.WriteString("state", state);
        return history.End();
    }

    /// <param name="type">The state's type, for example Pass.</param>
    public static long StateEntered(this HistoryWriter history, string type, long previous, string name, string input)
    {
        history.Begin(type + "StateEntered", previous, "stateEnteredEventDetails");
        history.Details.WriteString("name", name);
        history.Data("input", input);
        return history.End();
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
        history.Begin(type + "StateExited", previous, "stateExitedEventDetails");
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
        return history.End();
    }

    public static long ActivityStarted(this HistoryWriter history, long previous, string? worker)
    {
        history.Begin("ActivityStarted", previous, "activityStartedEventDetails");
        history.Optional("workerName", worker);
        return history.End();
    }

    public static long MapStateStarted(this HistoryWriter history, long previous, int length)
    {
        history.Begin("MapStateStarted", previous, "mapStateStartedEventDetails");
        history.Details.WriteNumber("length", length);
        return history.End();
    }

    public static long MapRunStarted(this HistoryWriter history, long previous, string mapRun)
    {
        history.Begin("MapRunStarted", previous, "mapRunStartedEventDetails");
        history.Details.WriteString("mapRunArn", mapRun);
        return history.End();
    }

    public static long MapRunFailed(this HistoryWriter history, long previous, string? error, string? cause) =>
        history.Failure("MapRunFailed", previous, "mapRunFailedEventDetails", error, cause);

    public static long MapRunRedriven(this HistoryWriter history, long previous, string mapRun, int count)
    {
        history.Begin("MapRunRedriven", previous, "mapRunRedrivenEventDetails");
        history.Details.WriteString("mapRunArn", mapRun);
        history.Details.WriteNumber("redriveCount", count);
        return history.End();
    }

    /// <param name="what">Started, Succeeded, Failed or Aborted.</param>
    public static long MapIteration(this HistoryWriter history, string what, long previous, string state, int index)
    {
        history.Begin("MapIteration" + what, previous, $"mapIteration{what}EventDetails");
        history.Details.WriteString("name", state);
        history.Details.WriteNumber("index", index);
        return history.End();
    }
}
