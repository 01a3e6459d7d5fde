using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Runs its items as child executions of a Map Run.</summary>
internal static class DistributedMapState
{
    public static Move Begin(MapDefinition state, DistributedMap distributed, Visit visit)
    {
        var input = visit.Input(state);
        var dataset = distributed.Reader is null ? state.SelectDataset(input, visit.Scope) : new MapDataset([], false);
        return new Move.RunChildren(dataset, input, state.MaxConcurrency(input, visit.Scope));
    }
}
