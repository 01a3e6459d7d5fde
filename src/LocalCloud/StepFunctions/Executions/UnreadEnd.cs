using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.MapRuns;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// Ends an execution whose saved state can't be read, or must not be: its end is written, what would wake it is taken
/// away, and it can't be redriven. A place in the shop is free again, whatever happened.
/// </summary>
internal static class UnreadEnd
{
    public static void Write(Transaction tx, Execution execution, Ending end)
    {
        var history = new HistoryWriter(execution.Events, tx.NowMs);
        if (execution.Events == 0)
        {
            history.NowMs = execution.Started;
            history.ExecutionStarted(execution);
            history.NowMs = tx.NowMs;
        }
        history.ExecutionEnded(end.Event, end.Previous, end.Error, end.Cause);
        history.Store(tx, execution.Id, _ => { });
        MapRunEngine.AbortAll(tx, execution.Id);
        tx.CancelBelow(Frame.KeysOf(execution.Id));
        tx.Execute("delete from activity_task where execution = $1", execution.Id);
        ExecutionStore.Finish(tx, execution.Id, end.Status, null, end.Error, end.Cause, history.Count, run: null);
    }
}
