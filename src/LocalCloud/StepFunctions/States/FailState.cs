using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Ends what it belongs to with a failure; it has no exit event.</summary>
internal static class FailState
{
    public static Move Begin(FailDefinition state, Visit visit)
    {
        var (error, cause) = state.Reason(visit.RawInput, visit.Scope);
        return new Move.Abandon(error, cause);
    }
}
