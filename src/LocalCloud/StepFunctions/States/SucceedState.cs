using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Ends its frame with success.</summary>
internal static class SucceedState
{
    public static void Begin(Run run, Frame frame, SucceedDefinition state)
    {
        var scope = run.Scope(frame);
        run.Exit(frame, state.Flow.Leave(state.Flow.Input(frame.Input, scope), scope), null);
    }
}
