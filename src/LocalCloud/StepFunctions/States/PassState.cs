using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Passes its input to its output, with a fixed result in between when it has one.</summary>
internal static class PassState
{
    public static Move Begin(PassDefinition state, Visit visit) =>
        new Move.Leave(state.Run(visit.RawInput, visit.Scope), state.Next);
}
