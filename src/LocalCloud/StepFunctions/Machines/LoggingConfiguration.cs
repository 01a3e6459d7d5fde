using System.Text.Json.Nodes;
using LocalCloud.Logs;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Machines;

/// <summary>Reads a request's logging and tracing configuration. Tracing is kept and shown; the local cloud makes no traces.</summary>
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
        new Constraints().OneOf(level, "loggingConfiguration.level", "OFF", "ALL", "ERROR", "FATAL").Check();
        var destinations = wanted.Objects("destinations");
        for (var i = 0; i < destinations?.Count; i++)
        {
            new Constraints().Length(
                destinations[i].Object("cloudWatchLogsLogGroup")?.String("logGroupArn"),
                $"loggingConfiguration.destinations.{i + 1}.member.cloudWatchLogsLogGroup.logGroupArn", 1, 256).Check();
        }
        if (level != "OFF" && destinations is not { Count: 1 } || destinations is { Count: > 1 })
        {
            throw Invalid("Must specify exactly one Log Destination.");
        }
        foreach (var destination in destinations ?? [])
        {
            var group = destination.Object("cloudWatchLogsLogGroup")?.String("logGroupArn");
            if (group is null || LogGroups.Find(tx, LogGroups.NameOf(tx.Cloud, group)) is null)
            {
                throw Invalid("Log Destination not found.");
            }
        }
        var read = new JsonObject { ["level"] = level, ["includeExecutionData"] = wanted.Bool("includeExecutionData") ?? false };
        if (destinations is not null)
        {
            read["destinations"] = new JsonArray([.. destinations.Select(d => d.DeepClone())]);
        }
        return Json.Text(read);
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
        const string Member = "encryptionConfiguration";
        var type = wanted.String("type");
        new Constraints().Length(wanted.String("kmsKeyId"), $"{Member}.kmsKeyId", 1, 2048)
            .Range(wanted.Int("kmsDataKeyReusePeriodSeconds"), $"{Member}.kmsDataKeyReusePeriodSeconds", 60, 900)
            .Required(type, $"{Member}.type").OneOf(type, $"{Member}.type", "AWS_OWNED_KEY", "CUSTOMER_MANAGED_KMS_KEY").Check();
        if (type == "CUSTOMER_MANAGED_KMS_KEY")
        {
            throw new AwsException(
                "InvalidEncryptionConfiguration", "Customer managed keys are not in the local cloud. Leave encryptionConfiguration out.");
        }
    }
}
