using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Asks a state, by its type, what is to happen.</summary>
internal static class StateRunner
{
    /// <exception cref="StatesException">The state failed.</exception>
    public static Move Begin(StateDefinition state, Visit visit) =>
        state switch
        {
            PassDefinition pass => PassState.Begin(pass, visit),
            ChoiceDefinition choice => ChoiceState.Begin(choice, visit),
            TaskDefinition task => TaskState.Begin(task, visit),
            WaitDefinition wait => WaitState.Begin(wait, visit),
            SucceedDefinition succeed => SucceedState.Begin(succeed, visit),
            FailDefinition fail => FailState.Begin(fail, visit),
            ParallelDefinition parallel => ParallelState.Begin(parallel, visit),
            MapDefinition { Distributed: { } distributed } map => DistributedMapState.Begin(map, distributed, visit),
            MapDefinition map => MapState.Begin(map, visit),
            _ => throw new StatesException(ErrorNames.Runtime, $"The local cloud has no state type {state.Type}."),
        };
}
