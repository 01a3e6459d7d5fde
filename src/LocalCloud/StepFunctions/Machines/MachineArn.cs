namespace LocalCloud.StepFunctions.Machines;

/// <summary>The ARN of a state machine, of a version (<c>…:NAME:3</c>) or of an alias (<c>…:NAME:PROD</c>).</summary>
/// <param name="Machine">The ARN without version and alias.</param>
internal sealed record MachineArn(string Text, string Machine, string? Qualifier)
{
    public bool IsVersion => Version is not null;

    public bool IsAlias => Qualifier is not null && !IsVersion;

    /// <summary>The version's number; null when the ARN names no version.</summary>
    public long? Version =>
        Qualifier is { Length: < 19 } && Qualifier.All(char.IsAsciiDigit)
            ? long.Parse(Qualifier, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <exception cref="AwsException">InvalidArn: not the ARN of a state machine.</exception>
    public static MachineArn Parse(string text)
    {
        if (!text.StartsWith("arn:", StringComparison.Ordinal))
        {
            throw Invalid($"Invalid ARN prefix: {text}");
        }
        var parts = text.Split(':');
        if (parts.Length < 7)
        {
            throw Invalid($"Invalid ARN: {text}");
        }
        if (parts[5] != "stateMachine")
        {
            throw Invalid($"Resource type not valid in this context: {parts[5]}");
        }
        if (parts[6].Contains('/', StringComparison.Ordinal))
        {
            throw MachineErrors.Validation(
                $"'{text}' refers to a Distributed Map state. Use the ARN of its state machine."
            );
        }
        return parts.Length switch
        {
            7 => new MachineArn(text, text, null),
            8 => new MachineArn(text, string.Join(':', parts[..7]), parts[7]),
            _ => throw Invalid($"Invalid ARN: {text}"),
        };
    }

    private static AwsException Invalid(string reason) => new("InvalidArn", $"Invalid Arn: '{reason}'");
}
