using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines;

/// <summary>Checks that several operations make.</summary>
internal static class MachineRequest
{
    /// <summary>The ARN of a machine itself, not of a version or alias.</summary>
    public static string PlainArn(JsonObject request)
    {
        var arn = request.Required("stateMachineArn");
        return MachineArn.Parse(arn).Qualifier is null ? arn : throw MachineErrors.DoesNotExist(arn);
    }

    /// <exception cref="AwsException">InvalidArn</exception>
    public static void CheckRole(string role)
    {
        var parts = role.Split(':');
        if (
            parts.Length < 6
            || parts[0] != "arn"
            || parts[2] != "iam"
            || !parts[5].StartsWith("role/", StringComparison.Ordinal)
        )
        {
            throw new AwsException("InvalidArn", $"Invalid Role Arn: '{role}'");
        }
    }

    /// <exception cref="AwsException">InvalidDefinition, with all that is wrong.</exception>
    public static void CheckDefinition(string definition, string type)
    {
        try
        {
            StateMachineDefinition.Parse(definition, isExpress: type == "EXPRESS");
        }
        catch (DefinitionException e)
        {
            throw new AwsException("InvalidDefinition", e.Message);
        }
    }

    /// <summary><c>publish</c> and <c>versionDescription</c>, which needs it.</summary>
    /// <exception cref="AwsException">ValidationException</exception>
    public static (bool Publish, string? Description) Publication(JsonObject request)
    {
        var publish = request.Bool("publish") ?? false;
        var description = request.String("versionDescription");
        return publish || description is null
            ? (publish, description)
            : throw MachineErrors.Validation("Version description can only be set when publish is true");
    }
}
