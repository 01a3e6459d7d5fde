namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The reserved error names and how <c>ErrorEquals</c> matches them
/// (https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html).
/// </summary>
public static class ErrorNames
{
    public const string All = "States.ALL";
    public const string BranchFailed = "States.BranchFailed";
    public const string DataLimitExceeded = "States.DataLimitExceeded";
    public const string ExceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold";
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";
    public const string IntrinsicFailure = "States.IntrinsicFailure";
    public const string ItemReaderFailed = "States.ItemReaderFailed";
    public const string NoChoiceMatched = "States.NoChoiceMatched";
    public const string ParameterPathFailure = "States.ParameterPathFailure";
    public const string Permissions = "States.Permissions";
    public const string QueryEvaluationError = "States.QueryEvaluationError";
    public const string ReferencePathConflict = "States.ReferencePathConflict";
    public const string ResultPathMatchFailure = "States.ResultPathMatchFailure";
    public const string ResultWriterFailed = "States.ResultWriterFailed";
    public const string Runtime = "States.Runtime";
    public const string TaskFailed = "States.TaskFailed";
    public const string Timeout = "States.Timeout";

    /// <summary>The names that a definition may use of those that start with <c>States.</c>.</summary>
    public static readonly IReadOnlySet<string> Reserved = new HashSet<string>
    {
        All,
        BranchFailed,
        DataLimitExceeded,
        ExceedToleratedFailureThreshold,
        HeartbeatTimeout,
        IntrinsicFailure,
        ItemReaderFailed,
        NoChoiceMatched,
        ParameterPathFailure,
        Permissions,
        QueryEvaluationError,
        ReferencePathConflict,
        ResultPathMatchFailure,
        ResultWriterFailed,
        Runtime,
        TaskFailed,
        Timeout,
    };

    /// <summary>The cause as the history shows it: where the error happened, then what it was.</summary>
    public static string AtState(string state, long eventId, string cause) =>
        $"An error occurred while executing the state '{state}' (entered at the event id #{eventId}). {cause}";

    /// <summary>
    /// Whether one of the names catches the error. <c>States.ALL</c> takes all but States.Runtime, which always ends
    /// the execution unless it is named; it does take the States.DataLimitExceeded of a task whose result is too large,
    /// whatever the guide says (recorded). <c>States.TaskFailed</c> takes all but the time-outs; <c>States.Timeout</c>
    /// takes a missed heartbeat too.
    /// </summary>
    public static bool Matches(IReadOnlyList<string> errorEquals, string error)
    {
        foreach (var name in errorEquals)
        {
            var matches =
                name == error
                || name switch
                {
                    All => error is not Runtime,
                    TaskFailed => error is not (Timeout or HeartbeatTimeout or Runtime),
                    Timeout => error is HeartbeatTimeout,
                    _ => false,
                };
            if (matches)
            {
                return true;
            }
        }
        return false;
    }
}
