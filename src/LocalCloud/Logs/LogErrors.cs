using System.Diagnostics.CodeAnalysis;
using LocalCloud.Protocol.Checks;

namespace LocalCloud.Logs;

/// <summary>CloudWatch Logs' errors in its own words.</summary>
internal static class LogErrors
{
    /// <summary>What the service calls a request that breaks a constraint.</summary>
    public const string InvalidType = "InvalidParameterException";

    public static AwsException Invalid(string message) => new(InvalidType, message);

    /// <summary>A constraint of a member that the service's model does not have.</summary>
    /// <exception cref="AwsException">InvalidParameterException.</exception>
    public static void Require([DoesNotReturnIf(false)] bool holds, string member, object? value, string constraint)
    {
        if (!holds)
        {
            new Failures().At(member, value, constraint).Throw(InvalidType);
        }
    }

    public static AwsException NoGroup() => new("ResourceNotFoundException", "The specified log group does not exist.");

    public static AwsException NoStream() =>
        new("ResourceNotFoundException", "The specified log stream does not exist.");

    public static AwsException Exists(string what) =>
        new("ResourceAlreadyExistsException", $"The specified {what} already exists");
}
