namespace LocalCloud.StepFunctions.Executions;

/// <summary>The errors that several operations share, in AWS's words.</summary>
internal static class ExecutionErrors
{
    public static AwsException DoesNotExist(string arn) =>
        new("ExecutionDoesNotExist", $"Execution Does Not Exist: '{arn}'");

    public static AwsException MachineDoesNotExist(string arn) =>
        new("StateMachineDoesNotExist", $"State Machine Does Not Exist: '{arn}'");

    /// <summary>An Express workflow has no such operation, or a Standard one.</summary>
    public static AwsException TypeNotSupported() =>
        new("StateMachineTypeNotSupported", "This operation is not supported by this type of state machine");

    public static AwsException ActivityDoesNotExist(string arn) =>
        new("ActivityDoesNotExist", $"Activity Does Not Exist: '{arn}'");

    public static AwsException InvalidToken() => new("InvalidToken", "Invalid Token: 'Invalid token'");

    public static AwsException TaskTimedOut(string? activity) =>
        new("TaskTimedOut", $"Task Timed Out: '{activity ?? "Provided task does not exist anymore"}'");
}
