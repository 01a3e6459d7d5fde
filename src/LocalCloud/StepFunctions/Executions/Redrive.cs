using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.Machines;
using LocalCloud.StepFunctions.MapRuns;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// Continues an unsuccessful execution from the states that did not succeed
/// (Step Functions Developer Guide, "Restarting state machine executions with redrive").
/// </summary>
internal static class Redrive
{
    /// <summary>How long after its end an execution can be redriven: 14 days.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromDays(14);

    /// <summary>How long an execution can be open: a year.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    /// <summary>Why an execution can't be redriven, as DescribeExecution puts it; null when it can.</summary>
    public static string? NotRedrivable(Transaction tx, Execution e) =>
        NotRedrivable(e)
        ?? (
            e.IsExpress ? null
            : ExecutionStore.FindRun(tx, e.Id) is null ? "The state of the execution could not be kept"
            : MachineStore.Find(tx, e.OwnMachine) is not { Status: "ACTIVE" } ? "State machine is in DELETING status"
            : tx.Now - DateTimeOffset.FromUnixTimeMilliseconds(e.Started) > Longest
                ? "Execution has exceeded the max execution time"
            : tx.Now - DateTimeOffset.FromUnixTimeMilliseconds(e.Stopped!.Value) > Period
                ? "Execution redrivable period exceeded"
            : null
        );

    /// <summary>The same for an execution that has just ended. There must be room for the redrive and one more event.</summary>
    public static string? NotRedrivable(Execution e) =>
        e.Status is ExecutionStatus.Running or ExecutionStatus.Succeeded
            ? $"Execution is {e.Status} and cannot be redriven"
        : e.Events >= HistoryWriter.MostEvents - 1 ? "Execution has exceeded the maximum history event limit"
        : null;

    /// <summary>Puts every frame that did not get to its end back to the beginning of its state.</summary>
    public static void Restart(Run run)
    {
        Engine.StartClock(run.Tx, run.Execution, run.Definition);
        var redriven = run.History.ExecutionRedriven(run.Execution.Events, run.Execution.RedriveCount);
        foreach (var frame in run.Frames.ToList())
        {
            frame.Retries = [];
            if (frame.Fork is { Results.Length: > 0 })
            {
                frame.Step = Step.Wait;
                continue;
            }
            frame.Fork = null;
            if (MapRunTask.Redrive(run, frame))
            {
                continue;
            }
            if (frame.Entered == 0)
            {
                run.Wake(frame, Step.Enter);
                continue;
            }
            // As recorded on AWS: a new attempt follows the event that entered the state, what else happens follows the redrive.
            frame.Previous = frame.Workflow.Find(frame.State) is RetriableState ? frame.Entered : redriven;
            run.Wake(frame, Step.Begin);
        }
        run.Advance();
    }
}
