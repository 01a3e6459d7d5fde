namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// What <c>$states</c> holds beside the context object
/// (https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html, "Reserved variable: $states").
/// </summary>
/// <param name="Input">The state's raw input.</param>
internal sealed record StatesVariable(JsonNode? Input)
{
    /// <summary>The result of the state's work; null where there is none yet.</summary>
    public FixedResult? Result { get; init; }

    /// <summary>In a catcher, the error.</summary>
    public JsonObject? ErrorOutput { get; init; }

    public IEnumerable<KeyValuePair<string, Func<JsonNode?>>> Members(Scope scope)
    {
        // In AWS's order (recorded: localstack/localstack, test_test_state_scenarios, test_state_task_catch_error).
        yield return new("input", () => Input);
        yield return new("context", () => scope.Context);
        if (Result is not null)
        {
            yield return new("result", () => Result.Value);
        }
        if (ErrorOutput is not null)
        {
            yield return new("errorOutput", () => ErrorOutput);
        }
    }
}
