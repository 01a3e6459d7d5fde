using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Waits for a time, then passes its input on.</summary>
internal static class WaitState
{
    public static Move Begin(WaitDefinition state, Visit visit)
    {
        var until = state.Until(visit.Input(state), visit.Scope, visit.Now);
        return until > visit.Now ? new Move.Wait(until) : End(state, visit);
    }

    /// <summary>The time has come.</summary>
    public static Move End(WaitDefinition state, Visit visit) => new Move.Leave(visit.Leave(state), state.Next);
}
