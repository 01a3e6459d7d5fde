using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Goes on with the first rule that matches, or with Default.</summary>
internal static class ChoiceState
{
    public static void Begin(Run run, Frame frame, ChoiceDefinition state)
    {
        var scope = run.Scope(frame);
        var input = state.SelectInput(frame.Input, scope);
        var branch = state.Choose(input, scope);
        // The matching rule's own Assign takes the place of the state's, which belongs to Default.
        var assigned = branch is null ? state.Assigned(input, scope) : branch.Assigned(input, scope);
        run.Exit(frame, state.SelectOutput(input, scope), assigned, branch?.Next ?? state.Default);
    }
}
