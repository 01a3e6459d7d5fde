using LocalCloud.Logs;

namespace LocalCloud.StepFunctions.Machines;

/// <summary>
/// Reads a request's logging and tracing configuration. Tracing is kept and shown; the local cloud makes no traces.
/// </summary>
internal static class LoggingConfiguration
{
    public const string Off = """{"level":"OFF","includeExecutionData":false}""";

    /// <summary>The configuration as JSON; null when the request has none.</summary>
    /// <exception cref="AwsException">InvalidLoggingConfiguration</exception>
    public static string? Read(Transaction tx, JsonObject request)
    {
        if (request.Object("loggingConfiguration") is not { } wanted)
        {
            return null;
        }
        var level = wanted.String("level") ?? "OFF";
        var destinations = wanted.Objects("destinations");
        if (level != "OFF" && destinations is not { Count: 1 } || destinations is { Count: > 1 })
        {
            throw Invalid("Must specify exactly one Log Destination.");
        }
        foreach (var destination in destinations ?? [])
        {
            CheckGroup(tx, destination.Object("cloudWatchLogsLogGroup")?.String("logGroupArn"));
        }
        var read = new JsonObject
        {
            ["level"] = level,
            ["includeExecutionData"] = wanted.Bool("includeExecutionData") ?? false,
        };
        if (destinations is not null)
        {
            read["destinations"] = new JsonArray([.. destinations.Select(d => d.DeepClone())]);
        }
        return Json.Text(read);
    }

    /// <summary>
    /// The texts were measured in github.com/badmintoncryer/cdk-preflight, "pf-sfn-logging-destination".
    /// </summary>
    private static void CheckGroup(Transaction tx, string? arn)
    {
        if (arn is null)
        {
            throw Invalid("Must set valid CloudWatch Log Group ARN.");
        }
        if (arn.Split(':') is not ["arn", _, "logs", _, _, "log-group", ..])
        {
            throw Invalid("Provided ARN is not CloudWatch Logs Log Group ARN.");
        }
        if (!arn.EndsWith(":*", StringComparison.Ordinal))
        {
            throw Invalid("Log Group ARN must be provided with '*' qualifier.");
        }
        if (LogGroups.Find(tx, LogGroups.NameOf(tx.Place, arn)) is null)
        {
            throw Invalid("Log Destination not found.");
        }
    }

    private static AwsException Invalid(string reason) =>
        new("InvalidLoggingConfiguration", $"Invalid Logging Configuration: {reason}");

    public static bool? ReadTracing(JsonObject request) =>
        request.Object("tracingConfiguration") is { } tracing ? tracing.Bool("enabled") ?? false : null;

    /// <summary>Refuses keys of one's own: nothing is encrypted here.</summary>
    /// <exception cref="AwsException">InvalidEncryptionConfiguration</exception>
    public static void CheckEncryption(JsonObject request)
    {
        if (request.Object("encryptionConfiguration") is not { } wanted)
        {
            return;
        }
        var type = wanted.String("type");
        // The texts were measured in github.com/badmintoncryer/cdk-preflight, "pf-sfn-encryption-config".
        var custom = new[] { "kmsKeyId", "kmsDataKeyReusePeriodSeconds" }.FirstOrDefault(wanted.ContainsKey);
        var fault =
            type == "CUSTOMER_MANAGED_KMS_KEY"
                ? wanted.ContainsKey("kmsKeyId")
                    ? "Customer managed keys are not in the local cloud. Leave encryptionConfiguration out."
                    : "Must set a valid kmsKeyId."
                : custom is null
                    ? null
                    : $"Custom {custom} is not allowed when selecting AWS_OWNED_KEY.";
        if (fault is not null)
        {
            throw new AwsException("InvalidEncryptionConfiguration", $"Invalid Encryption Configuration: {fault}");
        }
    }
}
