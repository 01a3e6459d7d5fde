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
        // Each event names the one before it on its way, so branches and the iterations of a Map are told apart.
        var at = new Dictionary<long, int>();
        foreach (var e in history)
        {
            var index = visits.Count;
            if (e.StateEnteredEventDetails is { } entered)
            {
                visits.Add(
                    new StateVisit(entered.Name, e.Timestamp!.Value, null, entered.Input, null, null, null, null)
                );
            }
            else if (visits.Count > 0)
            {
                index = at.GetValueOrDefault(e.PreviousEventId ?? 0, visits.Count - 1);
                // What leaves a Parallel or a Map follows the last event of a branch.
                index =
                    e.StateExitedEventDetails is { } exited && visits[index].State != exited.Name
                        ? Math.Max(0, visits.FindLastIndex(visit => visit.Left is null && visit.State == exited.Name))
                        : index;
                visits[index] = visits[index].After(e);
            }
            at[e.Id ?? 0] = index;
        }
        return visits;
    }

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
            { MapRunFailedEventDetails: { } d } => (d.Error, d.Cause),
            { ExecutionFailedEventDetails: { } d } => (d.Error, d.Cause),
            _ => (null, null),
        };
}
