namespace LocalCloud.StepFunctions.Executions;

/// <summary>How an execution ends: its status, the last event's type after <c>Execution</c>, and what it gives back.</summary>
/// <param name="Previous">The id of the event before the last one.</param>
internal sealed record Ending(string Status, string Event, long Previous, string? Output, string? Error, string? Cause)
{
    /// <summary>Out of time. As on AWS, its event and that of a stopped execution follow none.</summary>
    public static readonly Ending TimedOut = new(ExecutionStatus.TimedOut, "TimedOut", 0, null, null, null);

    public static Ending Succeeded(long previous, string output) =>
        new(ExecutionStatus.Succeeded, "Succeeded", previous, output, null, null);

    public static Ending Failed(long previous, string? error, string? cause) =>
        new(ExecutionStatus.Failed, "Failed", previous, null, error, cause);

    public static Ending Aborted(string? error, string? cause) =>
        new(ExecutionStatus.Aborted, "Aborted", 0, null, error, cause);
}
