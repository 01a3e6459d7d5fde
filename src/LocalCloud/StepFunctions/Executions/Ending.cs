namespace LocalCloud.StepFunctions.Executions;

/// <summary>How an execution ends: its status, the last event's type after <c>Execution</c>, and what it gives back.</summary>
/// <param name="Previous">The id of the event before the last one.</param>
internal sealed record Ending(string Status, string Event, long Previous, string? Output, string? Error, string? Cause);
