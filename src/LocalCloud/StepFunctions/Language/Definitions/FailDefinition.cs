namespace LocalCloud.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html</summary>
public sealed record FailDefinition : StateDefinition
{
    public override string Type => "Fail";

    internal FailText? Error { get; init; }

    internal FailText? Cause { get; init; }

    /// <summary>Error and cause; null where the definition says nothing.</summary>
    /// <exception cref="StatesException">
    /// States.Runtime: a path leads nowhere or to something that is no text.
    /// </exception>
    public (string? Error, string? Cause) Reason(JsonNode? input, Scope scope) =>
        (Error?.Read(input, scope), Cause?.Read(input, scope));
}

/// <summary>
/// A text of a Fail state: written in the definition, or computed from <c>ErrorPath</c> or <c>CausePath</c>.
/// </summary>
internal sealed record FailText(string Field, string? Literal, PayloadTemplate? Dynamic)
{
    /// <summary>The expression that computes it, in JSONata.</summary>
    public QueryExpression? Query { get; init; }

    public string Read(JsonNode? input, Scope scope)
    {
        if (Literal is not null)
        {
            return Literal;
        }
        if (Query is not null)
        {
            return Query.Evaluate(input, scope, "string")!.GetValue<string>();
        }
        var value = Dynamic!.Evaluate(input, scope);
        return value?.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : throw StatesException.Runtime($"The {Field} field must be a string, but it is: {scope.Quote(value)}");
    }
}
