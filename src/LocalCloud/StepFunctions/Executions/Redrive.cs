using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// Continues an unsuccessful execution from the states that did not succeed
/// (Step Functions Developer Guide, "Restarting state machine executions with redrive").
/// </summary>
internal static class Redrive
{
    /// <summary>How long after its end an execution can be redriven: 14 days.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromDays(14);

    /// <summary>Why an execution can't be redriven, as DescribeExecution puts it; null when it can.</summary>
    public static string? NotRedrivable(Execution e) =>
        e.Status is ExecutionStatus.Running or ExecutionStatus.Succeeded ? $"Execution is {e.Status} and cannot be redriven"
            : e.Events >= HistoryWriter.MostEvents ? "Execution history event limit exceeded"
            : null;

    public static bool IsTooLate(Execution e, DateTimeOffset now) =>
        e.Stopped is { } stopped && now - DateTimeOffset.FromUnixTimeMilliseconds(stopped) > Period;

    /// <summary>Puts every frame that did not get to its end back to the beginning of its state.</summary>
    public static void Restart(Run run)
    {
        Engine.StartClock(run.Tx, run.Execution, run.Definition);
        var redriven = run.History.ExecutionRedriven(run.Execution.Events, run.Execution.RedriveCount);
        foreach (var frame in run.Frames.ToList())
        {
            frame.Retries = [];
            if (frame.Fork is not null)
            {
                frame.Step = Step.Wait;
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
