using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary>One entry of a state's <c>Catch</c>.</summary>
public sealed record Catcher
{
    public required IReadOnlyList<string> ErrorEquals { get; init; }

    public required string Next { get; init; }

    public ResultPath ResultPath { get; init; } = ResultPath.Replace;

    public PayloadTemplate? Assign { get; init; }

    public bool Matches(string error) => ErrorNames.Matches(ErrorEquals, error);

    /// <summary>The first catcher that takes the error, or null.</summary>
    public static Catcher? Find(IReadOnlyList<Catcher> catchers, string error) =>
        catchers.FirstOrDefault(c => c.Matches(error));

    /// <summary>
    /// What a catcher hands on: <c>{"Error": …, "Cause": …}</c>. As recorded on AWS, what was not given is null; a time-out's cause
    /// is empty.
    /// </summary>
    public static JsonObject ErrorOutput(string? error, string? cause) =>
        new() { ["Error"] = error, ["Cause"] = cause ?? (error == ErrorNames.Timeout ? "" : null) };

    /// <summary>The input of <see cref="Next"/>: the state's raw input with the error output at <see cref="ResultPath"/>.</summary>
    public JsonNode? Output(JsonNode? rawInput, JsonObject errorOutput) => ResultPath.Apply(rawInput, errorOutput);

    /// <summary>The variables that the catcher sets; its <c>$</c> is the error output.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Assigned(JsonObject errorOutput, Scope scope) =>
        StateDefinition.Assigned(Assign, errorOutput, scope);
}
