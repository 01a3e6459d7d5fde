using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.EventBridge.Operations;

/// <summary>What CreateEventBus, UpdateEventBus and DescribeEventBus share.</summary>
internal static class BusSettings
{
    public static Constraints Check(Constraints all, JsonObject request)
    {
        var log = request.Object("LogConfig");
        return all.Length(request.String("Description"), "description", 0, 512)
            .KmsKeyIdentifier(request.String("KmsKeyIdentifier"), "kmsKeyIdentifier")
            .Length(request.Object("DeadLetterConfig")?.String("Arn"), "deadLetterConfig.arn", 1, 1600)
            .OneOf(log?.String("IncludeDetail"), "logConfig.includeDetail", "NONE", "FULL")
            .OneOf(log?.String("Level"), "logConfig.level", "OFF", "ERROR", "INFO", "TRACE");
    }

    public static string? Text(JsonObject request, string member) =>
        request.Object(member) is { } value ? Json.Text(value) : null;

    public static void Show(JsonObject answer, EventBus bus)
    {
        if (bus.Description is not null)
        {
            answer["Description"] = bus.Description;
        }
        if (bus.KmsKey is not null)
        {
            answer["KmsKeyIdentifier"] = bus.KmsKey;
        }
        if (bus.DeadLetter is not null)
        {
            answer["DeadLetterConfig"] = Json.Parse(bus.DeadLetter);
        }
        if (bus.LogConfig is not null)
        {
            answer["LogConfig"] = Json.Parse(bus.LogConfig);
        }
    }
}
