using Amazon.StepFunctions.Model;

namespace Workbench.Live;

/// <summary>One time that an execution was in a state.</summary>
/// <param name="Left">Null while it is there.</param>
/// <param name="Token">The task token that a pause waits for; null where nothing waits.</param>
/// <param name="Due">When its heartbeat expires; null when it has none or is over.</param>
public sealed record StateVisit(
    string State,
    DateTime Entered,
    DateTime? Left,
    string? Input,
    string? Output,
    string? Error,
    string? Token,
    DateTime? Due
)
{
    /// <summary>The visits that a history tells of, in order.</summary>
    public static IReadOnlyList<StateVisit> Read(IEnumerable<HistoryEvent> history)
    {
        var visits = new List<StateVisit>();
        foreach (var e in history)
        {
            if (e.StateEnteredEventDetails is { } entered)
            {
                visits.Add(
                    new StateVisit(entered.Name, e.Timestamp!.Value, null, entered.Input, null, null, null, null)
                );
            }
            else if (visits.Count > 0)
            {
                visits[^1] = visits[^1].After(e);
            }
        }
        return visits;
    }

    // Branches that run at the same time are told apart by nothing but the order of events; the shop has none.
    private StateVisit After(HistoryEvent e)
    {
        if (e.StateExitedEventDetails is { } exited)
        {
            return this with { Left = e.Timestamp, Output = exited.Output, Due = null };
        }
        if (e.TaskScheduledEventDetails is { } task)
        {
            var beat = task.HeartbeatInSeconds;
            return this with
            {
                Token =
                    task.Resource?.EndsWith(".waitForTaskToken", StringComparison.Ordinal) == true
                        ? JsonText.Find(task.Parameters, "TaskToken")
                        : null,
                Due = beat is > 0 ? e.Timestamp!.Value.AddSeconds(beat.Value) : null,
            };
        }
        var (error, cause) = Failure(e);
        if (error is not null)
        {
            return this with { Error = string.IsNullOrEmpty(cause) ? error : $"{error}: {cause}", Due = null };
        }
        return e.ExecutionAbortedEventDetails is not null || e.Type?.Value == "ExecutionAborted"
            ? this with
            {
                Error = "The execution was stopped.",
                Due = null,
            }
            : this;
    }

    private static (string? Error, string? Cause) Failure(HistoryEvent e) =>
        e switch
        {
            { TaskFailedEventDetails: { } d } => (d.Error, d.Cause),
            { TaskTimedOutEventDetails: { } d } => (d.Error, d.Cause),
            { TaskSubmitFailedEventDetails: { } d } => (d.Error, d.Cause),
            { TaskStartFailedEventDetails: { } d } => (d.Error, d.Cause),
            { LambdaFunctionFailedEventDetails: { } d } => (d.Error, d.Cause),
            { LambdaFunctionTimedOutEventDetails: { } d } => (d.Error, d.Cause),
            { EvaluationFailedEventDetails: { } d } => (d.Error, d.Cause),
            { ExecutionFailedEventDetails: { } d } => (d.Error, d.Cause),
            _ => (null, null),
        };
}
