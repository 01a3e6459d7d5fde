using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary>A state that does work which can fail and be tried again: Task, Parallel, Map.</summary>
public abstract record RetriableState : StateDefinition
{
    public PayloadTemplate? Parameters { get; init; }

    public PayloadTemplate? ResultSelector { get; init; }

    public ResultPath ResultPath { get; init; } = ResultPath.Replace;

    public IReadOnlyList<Retrier> Retry { get; init; } = [];

    public IReadOnlyList<Catcher> Catch { get; init; } = [];

    /// <summary>Parameters applied to what InputPath selected; without them the input itself.</summary>
    public JsonNode? Arguments(JsonNode? input, Scope scope) =>
        Parameters is null ? input : Parameters.Evaluate(input, scope);

    /// <summary>Applies ResultSelector; its <c>$</c> is the result.</summary>
    public JsonNode? SelectResult(JsonNode? result, Scope scope) =>
        ResultSelector is null ? result : ResultSelector.Evaluate(result, scope);

    /// <summary>Applies ResultPath: the raw input with the result in its place.</summary>
    public JsonNode? Combine(JsonNode? rawInput, JsonNode? result) => ResultPath.Apply(rawInput, result);
}
