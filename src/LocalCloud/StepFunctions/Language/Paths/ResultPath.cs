namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Where a state's result goes (https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultpath.html): in
/// place of the input, into a part of it, or nowhere.
/// </summary>
public sealed class ResultPath
{
    private readonly ReferencePath? path;

    private ResultPath(ReferencePath? path) => this.path = path;

    /// <summary><c>$</c>, the default: the result replaces the input.</summary>
    public static ResultPath Replace { get; } = At("$");

    /// <summary><c>null</c>: the result is dropped and the input goes on.</summary>
    public static ResultPath Discard { get; } = new(null);

    /// <exception cref="PathSyntaxException">The text is not a Reference Path.</exception>
    public static ResultPath At(string text) => new(ReferencePath.Parse(text));

    /// <summary>
    /// The names on the way to the result when the first of them is new to the input, so that the output is the input
    /// with one more member at its end; else null.
    /// </summary>
    public IReadOnlyList<string>? Adds(JsonNode? rawInput) =>
        path?.Names is { } names && rawInput is JsonObject { Count: > 0 } map && !map.ContainsKey(names[0])
            ? names
            : null;

    /// <exception cref="StatesException">
    /// States.ReferencePathConflict: the input has no place for the result.
    /// </exception>
    public JsonNode? Apply(JsonNode? rawInput, JsonNode? result) =>
        path is null ? rawInput : path.With(rawInput, result);
}
