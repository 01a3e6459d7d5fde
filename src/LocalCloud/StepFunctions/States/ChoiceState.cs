using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Goes on with the first rule that matches, or with Default.</summary>
internal static class ChoiceState
{
    public static void Begin(Run run, Frame frame, ChoiceDefinition state)
    {
        var scope = run.Scope(frame);
        var input = state.Flow.Input(frame.Input, scope);
        var branch = state.Choose(input, scope);
        run.Exit(frame, (branch?.Flow ?? state.Flow).Leave(input, scope), branch?.Next ?? state.Default);
    }
}
