using System.Text.RegularExpressions;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>Checks the ARNs that requests name, and the names that become part of one.</summary>
internal static partial class Arns
{
    /// <summary>The ARN of an execution of a Standard workflow.</summary>
    public static string Execution(JsonObject request) => Check(request, "executionArn", "execution", 8);

    public static string MapRun(JsonObject request) => Check(request, "mapRunArn", "mapRun", 8);

    public static string Activity(JsonObject request) => Check(request, "activityArn", "activity", 7);

    /// <summary>The ARN of a state machine, a version or an alias.</summary>
    public static string Machine(JsonObject request, string member)
    {
        var arn = request.String(member)!;
        var parts = Parts(arn);
        CheckType(parts, "stateMachine");
        return parts.Length is 7 or 8 ? arn : throw Invalid($"Invalid Arn: '{arn}'");
    }

    /// <summary>1 to 80 characters that no ARN, URL or shell trips over (CreateStateMachine, "name").</summary>
    /// <exception cref="AwsException">InvalidName</exception>
    public static string Name(string name) =>
        name.Length is >= 1 and <= 80 && !Forbidden().IsMatch(name)
            ? name
            : throw new AwsException("InvalidName", $"Invalid Name: '{name}'");

    private static string Check(JsonObject request, string member, string type, int length)
    {
        var arn = request.String(member)!;
        var parts = Parts(arn);
        CheckType(parts, type);
        return parts.Length == length ? arn : throw Invalid($"Invalid Arn: '{arn}'");
    }

    private static void CheckType(string[] parts, string type)
    {
        if (parts[5] != type)
        {
            throw Invalid($"Invalid Arn: 'Resource type not valid in this context: {parts[5]}'");
        }
    }

    private static string[] Parts(string arn)
    {
        var parts = arn.Split(':');
        return parts.Length >= 7 && parts[0] == "arn" && parts[2] == "states"
            ? parts
            : throw Invalid($"Invalid Arn: 'Invalid ARN prefix: {arn}'");
    }

    private static AwsException Invalid(string message) => new("InvalidArn", message);

    [GeneratedRegex("""[\s<>{}\[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f\ufffe\uffff]""")]
    private static partial Regex Forbidden();
}
