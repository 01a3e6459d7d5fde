namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// States and where to start: a state machine, a branch of a Parallel state, or the processor of a Map state's items.
/// </summary>
public record Workflow
{
    private readonly Dictionary<string, StateDefinition> byName = [];
    private readonly IReadOnlyList<StateDefinition> states = [];

    public required string StartAt { get; init; }

    /// <summary>In the order of the definition.</summary>
    public required IReadOnlyList<StateDefinition> States
    {
        get => states;
        init
        {
            states = value;
            byName = value.ToDictionary(s => s.Name);
        }
    }

    /// <summary>The state of that name; the definition was validated, so every transition has its target.</summary>
    public StateDefinition Find(string name) => byName[name];
}
