using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Passes its input to its output, with a fixed result in between when it has one.</summary>
internal static class PassState
{
    public static void Begin(Run run, Frame frame, PassDefinition state)
    {
        var scope = run.Scope(frame);
        run.Exit(frame, state.Run(frame.Input, scope), state.Next);
    }
}
