namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A failure that the workflow sees: an error name that Retry and Catch match, and the cause in AWS's words.
/// </summary>
/// <remarks>
/// The cause is the bare sentence; <see cref="ErrorNames.AtState"/> puts state and event id before it.
/// </remarks>
public sealed class StatesException(string error, string cause) : Exception(cause)
{
    public string Error => error;

    public string Cause => Message;

    /// <summary>
    /// The field whose expression failed, of States.QueryEvaluationError; null when it is no field's.
    /// </summary>
    public string? Location { get; init; }

    internal static StatesException Runtime(string cause) => new(ErrorNames.Runtime, cause);
}
