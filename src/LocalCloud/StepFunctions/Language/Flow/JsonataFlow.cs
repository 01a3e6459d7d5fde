using System.Collections.ObjectModel;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The way of data in JSONata: Arguments, Assign and Output, which are applied to the raw input through <c>$states</c>
/// (https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html).
/// </summary>
public sealed class JsonataFlow : DataFlow
{
    /// <summary>What the state's work gets; null for the input.</summary>
    public PayloadTemplate? ArgumentsTemplate { get; init; }

    /// <summary>The state's output; null for the result or, where there is none, the input.</summary>
    public PayloadTemplate? Output { get; init; }

    public PayloadTemplate? Assign { get; init; }

    public override bool HasArguments => ArgumentsTemplate is not null;

    public override JsonNode? Input(JsonNode? rawInput, Scope scope, IFlowObserver? observer = null) => rawInput;

    public override JsonNode? Arguments(JsonNode? input, Scope scope, IFlowObserver? observer = null)
    {
        var arguments = ArgumentsTemplate is null ? input : ArgumentsTemplate.Evaluate(input, scope);
        observer?.See("afterArguments", arguments);
        return arguments;
    }

    public override Departure Pass(
        JsonNode? rawInput,
        FixedResult? result,
        Scope scope,
        IFlowObserver? observer = null
    ) => Leave(rawInput, scope, observer);

    public override Departure Finish(
        JsonNode? rawInput,
        JsonNode? result,
        Scope scope,
        IFlowObserver? observer = null
    ) => Depart(new StatesVariable(rawInput) { Result = new FixedResult(result) }, result, scope, observer);

    public override Departure Leave(JsonNode? input, Scope scope, IFlowObserver? observer = null) =>
        Depart(new StatesVariable(input), input, scope, observer);

    public override Departure Caught(
        JsonNode? rawInput,
        JsonObject errorOutput,
        Scope scope,
        IFlowObserver? observer = null
    ) => Depart(new StatesVariable(rawInput) { ErrorOutput = errorOutput }, errorOutput, scope, observer);

    private Departure Depart(StatesVariable states, JsonNode? otherwise, Scope scope, IFlowObserver? observer)
    {
        var inner = scope.With(states);
        IReadOnlyDictionary<string, JsonNode?> assigned = Assign is null
            ? ReadOnlyDictionary<string, JsonNode?>.Empty
            : ((JsonObject)Assign.Evaluate(states.Input, inner)!).ToDictionary(v => v.Key, v => v.Value);
        observer?.SeeAssigned(assigned);
        return new Departure(Output is null ? otherwise : Output.Evaluate(states.Input, inner), assigned);
    }
}
