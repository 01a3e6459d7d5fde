using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-pass.html</summary>
public sealed record PassDefinition : StateDefinition
{
    public override string Type => "Pass";

    /// <summary>Whether there is a <see cref="Result"/>; it may be null.</summary>
    public bool HasResult { get; init; }

    public JsonNode? Result { get; init; }

    public PayloadTemplate? Parameters { get; init; }

    public ResultPath ResultPath { get; init; } = ResultPath.Replace;

    /// <summary>InputPath, then Parameters, then Result: what ResultPath places, and what Assign's <c>$</c> is.</summary>
    public JsonNode? Compute(JsonNode? rawInput, Scope scope)
    {
        var input = SelectInput(rawInput, scope);
        var arguments = Parameters is null ? input : Parameters.Evaluate(input, scope);
        return HasResult ? Result : arguments;
    }

    /// <summary>The state's output, from InputPath to OutputPath.</summary>
    public JsonNode? Run(JsonNode? rawInput, Scope scope) =>
        SelectOutput(ResultPath.Apply(rawInput, Compute(rawInput, scope)), scope);
}
