using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>Begins a failed state again after a delay, as often as its first matching retrier allows.</summary>
internal static class Retry
{
    public static bool TryAgain(Run run, Frame frame, RetriableState state, string error)
    {
        for (var i = 0; i < state.Retry.Count; i++)
        {
            if (!state.Retry[i].Matches(error))
            {
                continue;
            }
            // Only the first retrier that matches counts (Amazon States Language, "Retrying after error").
            if (frame.Retries.Length == 0)
            {
                frame.Retries = new int[state.Retry.Count];
            }
            if (frame.Retries[i] >= state.Retry[i].MaxAttempts)
            {
                return false;
            }
            var delay = state.Retry[i].Delay(++frame.Retries[i], Random.Shared);
            run.RemoveChildren(frame);
            frame.Task = 0;
            // Another attempt has a Map Run of its own (Developer Guide, "Distributed Map state fields", Retry).
            frame.MapRun = null;
            Tasks.WakeAt(run, frame, run.Tx.Now + delay);
            return true;
        }
        return false;
    }
}
