namespace LocalCloud.StepFunctions.Executions;

/// <summary>What a task came to, when it was started or later.</summary>
internal abstract record Outcome
{
    /// <summary>Over, with a result.</summary>
    /// <param name="Output">The result.</param>
    /// <param name="Text">How it was written, when it came as JSON text that events show as it is.</param>
    public sealed record Succeeded(JsonNode? Output, string? Text = null) : Outcome;

    /// <summary>Over, with an error.</summary>
    public sealed record Failed(string? Error, string? Cause) : Outcome;

    /// <summary>The service took it; its end comes by a task token or with another execution's end.</summary>
    /// <param name="Child">The ARN of the execution that the task waits for.</param>
    public sealed record Submitted(JsonNode? Output, string? Child = null) : Outcome;

    /// <summary>Waits for a worker to take it; no time counts until then.</summary>
    public sealed record Offered : Outcome;

    /// <summary>Under way outside the store.</summary>
    public sealed record Pending : Outcome;
}
