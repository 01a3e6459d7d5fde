namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A parsed and compiled Amazon States Language definition
/// (https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html). Immutable and
/// thread-safe: parse once, keep it.
/// </summary>
public sealed record StateMachineDefinition : Workflow
{
    public string? Comment { get; init; }

    public string? Version { get; init; }

    /// <summary>How long an execution may take; null for AWS's own limit of a year.</summary>
    public int? TimeoutSeconds { get; init; }

    /// <summary>
    /// The item processor of a Map state, as the state machine that children of its Map Runs execute.
    /// </summary>
    public StateMachineDefinition Processor(string mapState)
    {
        var map = MapStates(this).First(m => m.Name == mapState);
        return new StateMachineDefinition { StartAt = map.ItemProcessor.StartAt, States = map.ItemProcessor.States };
    }

    private static IEnumerable<MapDefinition> MapStates(Workflow workflow) =>
        workflow.States.SelectMany(state =>
            state switch
            {
                MapDefinition map => MapStates(map.ItemProcessor).Prepend(map),
                ParallelDefinition parallel => parallel.Branches.SelectMany(MapStates),
                _ => [],
            }
        );

    /// <exception cref="DefinitionException">The definition has errors; all of them are in the exception.</exception>
    public static StateMachineDefinition Parse(string text, bool isExpress = false)
    {
        var (definition, diagnostics) = DefinitionReader.Read(text, isExpress);
        return definition
            ?? throw new DefinitionException(diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList());
    }
}
