namespace LocalCloud.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html</summary>
public sealed record TaskDefinition : RetriableState
{
    public override string Type => "Task";

    public required string Resource { get; init; }

    /// <summary>Whether the work ends when somebody says so: only such a task's context object has a token.</summary>
    internal bool EndsElsewhere =>
        Resource.EndsWith(".waitForTaskToken", StringComparison.Ordinal)
        || Resource.Contains(".sync", StringComparison.Ordinal);

    public PayloadTemplate? Credentials { get; init; }

    internal NumberField? TimeoutSeconds { get; init; }

    internal NumberField? HeartbeatSeconds { get; init; }

    /// <summary>How long the task may take; null when the definition says nothing.</summary>
    /// <exception cref="StatesException">States.Runtime: the path leads to no such number.</exception>
    public TimeSpan? Timeout(JsonNode? input, Scope scope) => Seconds(TimeoutSeconds, input, scope);

    /// <summary>How long the task may be silent; null when the definition says nothing.</summary>
    /// <exception cref="StatesException">States.Runtime: the path leads to no such number.</exception>
    public TimeSpan? Heartbeat(JsonNode? input, Scope scope) => Seconds(HeartbeatSeconds, input, scope);

    private static TimeSpan? Seconds(NumberField? number, JsonNode? input, Scope scope) =>
        number is null ? null : TimeSpan.FromSeconds(number.Read(input, scope));
}
