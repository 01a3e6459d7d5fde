using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Runs its branches side by side; its result is the list of their outputs.</summary>
internal static class ParallelState
{
    public static Move Begin(ParallelDefinition state, Visit visit)
    {
        var input = state.Flow.Arguments(visit.Input(state), visit.Scope);
        // Too deep is found out here, where it is this state's error.
        visit.Text(input);
        return new Move.Branch(input);
    }
}
