using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Passes its input to its output, with a fixed result in between when it has one.</summary>
internal static class PassState
{
    public static void Begin(Run run, Frame frame, PassDefinition state)
    {
        var scope = run.Scope(frame);
        var output = state.Run(frame.Input, scope);
        // In Assign, $ is the state's result (Step Functions Developer Guide, "Passing data between states with variables").
        var assigned = state.Assign is null
            ? Frame.NoVariables
            : state.Assigned(state.Compute(frame.Input, scope), scope);
        run.Exit(frame, output, assigned, state.Next);
    }
}
