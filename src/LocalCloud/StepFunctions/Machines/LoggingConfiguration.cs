using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.StepFunctions.Machines;

/// <summary>Reads a request's logging and tracing configuration. They are kept and shown; the local cloud writes no such logs.</summary>
internal static class LoggingConfiguration
{
    public const string Off = """{"level":"OFF","includeExecutionData":false}""";

    /// <summary>The configuration as JSON; null when the request has none.</summary>
    /// <exception cref="AwsException">InvalidLoggingConfiguration</exception>
    public static string? Read(JsonObject request)
    {
        if (request.Object("loggingConfiguration") is not { } wanted)
        {
            return null;
        }
        var level = wanted.String("level") ?? "OFF";
        new Constraints().OneOf(level, "loggingConfiguration.level", "OFF", "ALL", "ERROR", "FATAL").Check();
        var destinations = wanted.Objects("destinations") ?? [];
        if (level != "OFF" && destinations.Count != 1)
        {
            throw new AwsException("InvalidLoggingConfiguration", "Invalid Logging Configuration: Must specify exactly one Log Destination.");
        }
        var read = new JsonObject { ["level"] = level, ["includeExecutionData"] = wanted.Bool("includeExecutionData") ?? false };
        if (destinations.Count > 0)
        {
            read["destinations"] = new JsonArray([.. destinations.Select(d => d.DeepClone())]);
        }
        return Json.Text(read);
    }

    public static bool? ReadTracing(JsonObject request) =>
        request.Object("tracingConfiguration") is { } tracing ? tracing.Bool("enabled") ?? false : null;

    /// <summary>Refuses keys of one's own: nothing is encrypted here.</summary>
    /// <exception cref="AwsException">InvalidEncryptionConfiguration</exception>
    public static void CheckEncryption(JsonObject request)
    {
        if (request.Object("encryptionConfiguration")?.String("type") == "CUSTOMER_MANAGED_KMS_KEY")
        {
            throw new AwsException(
                "InvalidEncryptionConfiguration", "Customer managed keys are not in the local cloud. Leave encryptionConfiguration out.");
        }
    }
}
