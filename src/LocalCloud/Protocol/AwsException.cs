namespace LocalCloud.Protocol;

/// <summary>
/// An error as an AWS service answers it: its type (no namespace), message, HTTP status and further members.
/// </summary>
public sealed class AwsException(string type, string message, int status = 400, JsonObject? members = null)
    : Exception(message)
{
    /// <summary>The error code, for example <c>ResourceNotFoundException</c>.</summary>
    public string Type => type;

    public int Status => status;

    /// <summary>What the error carries beside its message, for example <c>CancellationReasons</c>.</summary>
    public JsonObject? Members => members;
}
