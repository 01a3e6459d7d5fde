using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>What a state sees of the execution that came to it.</summary>
/// <param name="RawInput">The state's input, before any of its fields is applied.</param>
/// <param name="Text">A value as events show it.</param>
internal sealed record Visit(JsonNode? RawInput, Scope Scope, DateTimeOffset Now, Func<JsonNode?, string> Text)
{
    /// <summary>What the state's fields are applied to.</summary>
    /// <exception cref="StatesException">A path leads nowhere.</exception>
    public JsonNode? Input(StateDefinition state) => state.Flow.Input(RawInput, Scope);

    /// <summary>The end of a state whose input goes on.</summary>
    /// <exception cref="StatesException">A value can't be computed.</exception>
    public Departure Leave(StateDefinition state) => state.Flow.Leave(Input(state), Scope);
}
