using System.Collections.ObjectModel;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The way of data in JSONPath: InputPath, Parameters, ResultSelector, Assign, ResultPath, OutputPath
/// (https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html).
/// </summary>
public sealed class PathFlow : DataFlow
{
    /// <summary>Null discards the input: the state sees <c>{}</c>.</summary>
    public JsonPath? InputPath { get; init; } = JsonPath.Whole;

    /// <summary>Null discards the output: the next state gets <c>{}</c>.</summary>
    public JsonPath? OutputPath { get; init; } = JsonPath.Whole;

    public PayloadTemplate? Parameters { get; init; }

    public PayloadTemplate? ResultSelector { get; init; }

    public ResultPath ResultPath { get; init; } = ResultPath.Replace;

    public PayloadTemplate? Assign { get; init; }

    public override bool HasArguments => Parameters is not null;

    public override JsonNode? Input(JsonNode? rawInput, Scope scope, IFlowObserver? observer = null)
    {
        var input = Select(InputPath, rawInput, scope);
        observer?.See("afterInputPath", input);
        return input;
    }

    public override JsonNode? Arguments(JsonNode? input, Scope scope, IFlowObserver? observer = null)
    {
        var arguments = Parameters is null ? input : Parameters.Evaluate(input, scope);
        observer?.See("afterParameters", arguments);
        return arguments;
    }

    public override Departure Pass(JsonNode? rawInput, FixedResult? result, Scope scope, IFlowObserver? observer = null)
    {
        // With a Result, AWS shows neither input nor parameters (recorded).
        var input = Input(rawInput, scope, result is null ? observer : null);
        var computed = Arguments(input, scope, result is null ? observer : null);
        if (result is not null)
        {
            computed = result.Value;
            observer?.See("result", computed);
        }
        observer?.See("afterResultSelector", computed);
        return Combine(rawInput, computed, scope, observer);
    }

    public override Departure Finish(JsonNode? rawInput, JsonNode? result, Scope scope, IFlowObserver? observer = null)
    {
        var selected = ResultSelector is null ? result : ResultSelector.Evaluate(result, scope);
        observer?.See("afterResultSelector", selected);
        return Combine(rawInput, selected, scope, observer);
    }

    public override Departure Leave(JsonNode? input, Scope scope, IFlowObserver? observer = null)
    {
        var assigned = Assigned(input, scope, observer);
        return new Departure(Select(OutputPath, input, scope), assigned);
    }

    public override Departure Caught(
        JsonNode? rawInput,
        JsonObject errorOutput,
        Scope scope,
        IFlowObserver? observer = null
    )
    {
        // In a catcher's Assign, $ is the error output.
        var assigned = Assigned(errorOutput, scope, observer);
        var output = ResultPath.Apply(rawInput, errorOutput);
        observer?.See("afterResultPath", output);
        return new Departure(output, assigned);
    }

    private Departure Combine(JsonNode? rawInput, JsonNode? selected, Scope scope, IFlowObserver? observer)
    {
        // In Assign, $ is the state's result (Step Functions Developer Guide, "Passing data between states with
        // variables").
        var assigned = Assigned(selected, scope, observer);
        var combined = ResultPath.Apply(rawInput, selected);
        observer?.See("afterResultPath", combined);
        var output = Select(OutputPath, combined, scope);
        var isAdded = ReferenceEquals(output, combined);
        return new Departure(output, assigned)
        {
            Added = isAdded && ResultPath.Adds(rawInput) is { } names ? (names, selected) : null,
        };
    }

    private IReadOnlyDictionary<string, JsonNode?> Assigned(JsonNode? source, Scope scope, IFlowObserver? observer)
    {
        IReadOnlyDictionary<string, JsonNode?> assigned = Assign is null
            ? ReadOnlyDictionary<string, JsonNode?>.Empty
            : ((JsonObject)Assign.Evaluate(source, scope)!).ToDictionary(v => v.Key, v => v.Value);
        observer?.SeeAssigned(assigned);
        return assigned;
    }

    private static JsonNode? Select(JsonPath? path, JsonNode? value, Scope scope) =>
        path is null ? new JsonObject()
        : path.IsWhole ? value
        : path.ReadOrFail(value, scope);
}
