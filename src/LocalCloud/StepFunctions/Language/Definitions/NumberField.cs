namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A number of the definition, such as <c>TimeoutSeconds</c>, or its variant whose name ends in <c>Path</c> and that
/// refers to one.
/// </summary>
/// <param name="Name">The field's name without <c>Path</c>.</param>
/// <param name="IsWhole">Whether fractions are refused.</param>
/// <param name="Value">The number when the definition has it.</param>
/// <param name="Path">Where it is otherwise.</param>
internal sealed record NumberField(string Name, bool IsWhole, double Least, double Most, double Value, JsonPath? Path)
{
    /// <summary>The expression that computes it, in JSONata.</summary>
    public QueryExpression? Query { get; init; }

    /// <exception cref="StatesException">
    /// States.Runtime, States.QueryEvaluationError: the path leads nowhere, or to something else.
    /// </exception>
    public double Read(JsonNode? input, Scope scope)
    {
        if (Query is not null)
        {
            var computed = IsWhole
                ? Query.EvaluateWhole(input, scope)
                : Numbers.Double(Query.Evaluate(input, scope, "number")!);
            return computed >= Least && computed <= Most ? computed : throw Query.Failed(OutOfRange(computed));
        }
        if (Path is null)
        {
            return Value;
        }
        var found = Unquoted(Path.ReadOrFail(input, scope));
        if (!Numbers.IsNumber(found) || IsWhole && !Numbers.TryWhole(found, out _))
        {
            var shown = found?.GetValueKind() == JsonValueKind.String ? found.GetValue<string>() : scope.Quote(found);
            throw StatesException.Runtime(
                $"The {Name}Path field refers to value \"{shown}\" which is not a valid {(IsWhole ? "integer" : "float")}: {Path.Text}"
            );
        }
        var number = Numbers.Double(found);
        return number >= Least && number <= Most ? number : throw StatesException.Runtime(OutOfRange(number));
    }

    /// <summary>A text that holds a number counts as one (recorded).</summary>
    private static JsonNode? Unquoted(JsonNode? value)
    {
        if (value?.GetValueKind() != JsonValueKind.String)
        {
            return value;
        }
        try
        {
            return Json.Parse(value.GetValue<string>()) is { } number && Numbers.IsNumber(number) ? number : value;
        }
        catch (JsonException)
        {
            return value;
        }
    }

    private string OutOfRange(double number) =>
        !IsWhole ? $"{Name} must be between {Least} and {Most}."
        : Name == "MaxConcurrency" ? $"Expected non-negative integer for {Name}, got '{number}' instead."
        : Least == 0 ? $"{Name} cannot be negative."
        : $"{Name} must be a number from {Least} to {Most}.";
}
