using System.Collections.ObjectModel;
using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary>What all states have (https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html).</summary>
public abstract record StateDefinition
{
    public required string Name { get; init; }

    /// <summary>The value of <c>Type</c>.</summary>
    public abstract string Type { get; }

    public string? Comment { get; init; }

    /// <summary>The state that follows; null for a terminal state and for Choice.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the state ends its workflow.</summary>
    public bool End => Next is null;

    /// <summary>Null discards the input: the state sees <c>{}</c>.</summary>
    public JsonPath? InputPath { get; init; } = JsonPath.Whole;

    /// <summary>Null discards the output: the next state gets <c>{}</c>.</summary>
    public JsonPath? OutputPath { get; init; } = JsonPath.Whole;

    public PayloadTemplate? Assign { get; init; }

    /// <summary>Applies InputPath.</summary>
    /// <exception cref="StatesException">States.Runtime: the path leads nowhere.</exception>
    public JsonNode? SelectInput(JsonNode? rawInput, Scope scope) => Select(InputPath, rawInput, scope);

    /// <summary>Applies OutputPath.</summary>
    /// <exception cref="StatesException">States.Runtime: the path leads nowhere.</exception>
    public JsonNode? SelectOutput(JsonNode? output, Scope scope) => Select(OutputPath, output, scope);

    /// <summary>The variables that the state sets; <c>$</c> is what <paramref name="source"/> is.</summary>
    /// <exception cref="StatesException">States.Runtime: a path leads nowhere, or the values are too large.</exception>
    public IReadOnlyDictionary<string, JsonNode?> Assigned(JsonNode? source, Scope scope) =>
        Assigned(Assign, source, scope);

    internal static IReadOnlyDictionary<string, JsonNode?> Assigned(
        PayloadTemplate? assign,
        JsonNode? source,
        Scope scope
    )
    {
        if (assign is null)
        {
            return ReadOnlyDictionary<string, JsonNode?>.Empty;
        }
        var values = (JsonObject)assign.Evaluate(source, scope)!;
        return values.ToDictionary(v => v.Key, v => v.Value);
    }

    private static JsonNode? Select(JsonPath? path, JsonNode? value, Scope scope) =>
        path is null ? new JsonObject()
        : path.IsWhole ? value
        : path.ReadOrFail(value, scope);
}
