namespace LocalCloud.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-pass.html</summary>
public sealed record PassDefinition : StateDefinition
{
    public override string Type => "Pass";

    /// <summary>Null when the definition fixes no result.</summary>
    public FixedResult? Result { get; init; }

    /// <exception cref="StatesException">A value can't be computed.</exception>
    public Departure Run(JsonNode? rawInput, Scope scope, IFlowObserver? observer = null) =>
        Flow.Pass(rawInput, Result, scope, observer);
}
