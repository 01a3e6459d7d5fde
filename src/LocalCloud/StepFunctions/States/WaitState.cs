using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Waits for a time, then passes its input on.</summary>
internal static class WaitState
{
    public static void Begin(Run run, Frame frame, WaitDefinition state)
    {
        var scope = run.Scope(frame);
        var until = state.Until(state.Flow.Input(frame.Input, scope), scope, run.Tx.Now);
        if (until <= run.Tx.Now)
        {
            Finish(run, frame, state);
            return;
        }
        frame.Step = Step.Wait;
        Tasks.WakeAt(run, frame, until);
    }

    public static void Finish(Run run, Frame frame, WaitDefinition state)
    {
        var scope = run.Scope(frame);
        run.Exit(frame, state.Flow.Leave(state.Flow.Input(frame.Input, scope), scope), state.Next);
    }
}
