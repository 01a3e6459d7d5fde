namespace LocalCloud.StepFunctions.Executions;

/// <summary>The states of an execution as DescribeExecution names them.</summary>
internal static class ExecutionStatus
{
    public const string Running = "RUNNING";
    public const string Succeeded = "SUCCEEDED";
    public const string Failed = "FAILED";
    public const string TimedOut = "TIMED_OUT";
    public const string Aborted = "ABORTED";
    public const string PendingRedrive = "PENDING_REDRIVE";

    /// <summary>In the order in which AWS names them in errors (recorded).</summary>
    public static readonly string[] All = [Succeeded, TimedOut, PendingRedrive, Aborted, Failed, Running];
}
