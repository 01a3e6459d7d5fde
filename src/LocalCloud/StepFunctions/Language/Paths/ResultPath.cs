using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Where a state's result goes (https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultpath.html): in place of the
/// input, into a part of it, or nowhere.
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

    /// <exception cref="StatesException">States.ReferencePathConflict: the input has no place for the result.</exception>
    public JsonNode? Apply(JsonNode? rawInput, JsonNode? result) => path is null ? rawInput : path.With(rawInput, result);
}
