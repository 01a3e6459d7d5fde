namespace LocalCloud.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html</summary>
public sealed record ParallelDefinition : RetriableState
{
    public override string Type => "Parallel";

    public required IReadOnlyList<Workflow> Branches { get; init; }
}
