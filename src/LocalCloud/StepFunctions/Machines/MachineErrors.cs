namespace LocalCloud.StepFunctions.Machines;

/// <summary>The errors that several operations share, in AWS's words.</summary>
internal static class MachineErrors
{
    public static AwsException DoesNotExist(string arn) =>
        new("StateMachineDoesNotExist", $"State Machine Does Not Exist: '{arn}'");

    public static AwsException Deleting(string arn) =>
        new("StateMachineDeleting", $"State Machine is being deleted: '{arn}'");

    public static AwsException ResourceNotFound(string arn) => new("ResourceNotFound", $"Resource not found: '{arn}'");

    public static AwsException Validation(string message) => new("ValidationException", message);

    /// <summary>What is wrong with an alias's routes.</summary>
    public static AwsException Routing(string message) =>
        new("ValidationException", message, members: new() { ["reason"] = "INVALID_ROUTING_CONFIGURATION" });

    public static AwsException Conflict(string message) => new("ConflictException", message);
}
