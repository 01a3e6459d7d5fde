using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Ends what it belongs to with success.</summary>
internal static class SucceedState
{
    public static Move Begin(SucceedDefinition state, Visit visit) => new Move.Leave(visit.Leave(state), null);
}
