namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A condition of a Choice state (https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html).
/// </summary>
public abstract record ChoiceRule
{
    /// <exception cref="StatesException">States.Runtime: a path leads nowhere.</exception>
    public abstract bool Matches(JsonNode? input, Scope scope);

    /// <summary>Reads what a rule's path refers to.</summary>
    internal static JsonNode? Read(JsonPath path, JsonNode? input, Scope scope) =>
        path.TryRead(input, scope, out var value) ? value : throw Missing(path);

    private static StatesException Missing(JsonPath path) =>
        StatesException.Runtime(
            $"Invalid path '{path.Text}': The choice state's condition path references an invalid value."
        );
}

/// <summary>An expression, in JSONata.</summary>
internal sealed record ConditionRule(QueryExpression Condition) : ChoiceRule
{
    public override bool Matches(JsonNode? input, Scope scope) =>
        Condition.Evaluate(input, scope, "boolean")!.GetValue<bool>();
}

/// <summary>A condition that the definition fixes, in JSONata.</summary>
internal sealed record FixedRule(bool Value) : ChoiceRule
{
    public override bool Matches(JsonNode? input, Scope scope) => Value;
}

internal sealed record AndRule(IReadOnlyList<ChoiceRule> Parts) : ChoiceRule
{
    public override bool Matches(JsonNode? input, Scope scope) => Parts.All(p => p.Matches(input, scope));
}

internal sealed record OrRule(IReadOnlyList<ChoiceRule> Parts) : ChoiceRule
{
    public override bool Matches(JsonNode? input, Scope scope) => Parts.Any(p => p.Matches(input, scope));
}

internal sealed record NotRule(ChoiceRule Part) : ChoiceRule
{
    public override bool Matches(JsonNode? input, Scope scope) => !Part.Matches(input, scope);
}

/// <summary><c>IsPresent</c>: the only rule whose variable may lead nowhere.</summary>
internal sealed record PresenceRule(JsonPath Variable, bool Expected) : ChoiceRule
{
    public override bool Matches(JsonNode? input, Scope scope) => Variable.TryRead(input, scope, out _) == Expected;
}

/// <summary><c>IsNull</c>, <c>IsString</c> and their like.</summary>
internal sealed record TypeRule(JsonPath Variable, Func<JsonNode?, bool> Test, bool Expected) : ChoiceRule
{
    public override bool Matches(JsonNode? input, Scope scope) => Test(Read(Variable, input, scope)) == Expected;
}

/// <summary>
/// A comparison with a value in the definition. Values of another type don't match; that is no error.
/// </summary>
internal sealed record ComparisonRule(JsonPath Variable, Func<JsonNode?, JsonNode?, bool> Compare, JsonNode? Expected)
    : ChoiceRule
{
    public override bool Matches(JsonNode? input, Scope scope) => Compare(Read(Variable, input, scope), Expected);
}

/// <summary>A comparison with another part of the input (<c>StringEqualsPath</c> and its like).</summary>
internal sealed record PathComparisonRule(JsonPath Variable, Func<JsonNode?, JsonNode?, bool> Compare, JsonPath Other)
    : ChoiceRule
{
    public override bool Matches(JsonNode? input, Scope scope) =>
        Compare(Read(Variable, input, scope), Read(Other, input, scope));
}
