using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Ends its frame with a failure; it has no exit event.</summary>
internal static class FailState
{
    public static void Begin(Run run, Frame frame, FailDefinition state)
    {
        var (error, cause) = state.Reason(frame.Input, run.Scope(frame));
        run.Abandon(frame, error, cause);
    }
}
