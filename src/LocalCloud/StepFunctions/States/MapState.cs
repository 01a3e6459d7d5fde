using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Runs its item processor once for each item; its result is the list of the outputs, in the items' order.</summary>
internal static class MapState
{
    /// <summary>Inline mode's limit (Step Functions Developer Guide, "Using Map state in Inline mode").</summary>
    private const int MostAtOnce = 40;

    public static Move Begin(MapDefinition state, Visit visit)
    {
        var input = visit.Input(state);
        var items = state.SelectItems(input, visit.Scope);
        var limit = state.MaxConcurrency(input, visit.Scope);
        return new Move.Iterate(items, input, limit is 0 or > MostAtOnce ? MostAtOnce : limit);
    }
}
