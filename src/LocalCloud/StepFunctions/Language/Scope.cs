using System.Collections.ObjectModel;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// What paths and functions see beside <c>$</c>: the context object, the variables, and a source of random numbers.
/// </summary>
/// <remarks>One object serves one state of one execution; it is not thread-safe.</remarks>
/// <param name="context">Builds the context object; called once, and only when a path asks for it.</param>
/// <param name="variables">The variables by name, without the <c>$</c>.</param>
/// <param name="random">For States.MathRandom and States.UUID.</param>
public sealed class Scope(Func<JsonObject> context, IReadOnlyDictionary<string, JsonNode?> variables, Random random)
{
    private JsonObject? built;

    public Scope(Func<JsonObject> context)
        : this(context, ReadOnlyDictionary<string, JsonNode?>.Empty, Random.Shared) { }

    public JsonObject Context => built ??= context();

    public IReadOnlyDictionary<string, JsonNode?> Variables => variables;

    public Random Random => random;

    /// <summary>
    /// What <c>$states</c> is; null where it is no more than the input that an expression is applied to.
    /// </summary>
    internal StatesVariable? States { get; private init; }

    /// <summary>The same with another <c>$states</c>.</summary>
    internal Scope With(StatesVariable states) =>
        new(() => Context, variables, random) { Written = Written, States = states };

    /// <summary>
    /// How values from outside were written, for error messages: AWS quotes an execution's input with its spaces and
    /// line breaks. It answers null for a value that has no text of its own.
    /// </summary>
    public Func<JsonNode?, string?>? Written { get; init; }

    /// <summary>A value as error messages quote it.</summary>
    internal string Quote(JsonNode? value) => Written?.Invoke(value) ?? AwsText.Of(value);
}
