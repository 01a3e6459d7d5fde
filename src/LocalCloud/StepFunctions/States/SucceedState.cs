using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Ends its frame with success.</summary>
internal static class SucceedState
{
    public static void Begin(Run run, Frame frame, SucceedDefinition state)
    {
        var scope = run.Scope(frame);
        var output = state.SelectOutput(state.SelectInput(frame.Input, scope), scope);
        run.Exit(frame, output, Frame.NoVariables, null);
    }
}
