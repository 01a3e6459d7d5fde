namespace LocalCloud.StepFunctions.Language;

/// <summary>A state that does work which can fail and be tried again: Task, Parallel, Map.</summary>
public abstract record RetriableState : StateDefinition
{
    public IReadOnlyList<Retrier> Retry { get; init; } = [];

    public IReadOnlyList<Catcher> Catch { get; init; } = [];
}
