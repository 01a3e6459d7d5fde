namespace LocalCloud.EventBridge.Operations;

/// <summary>What CreateEventBus, UpdateEventBus and DescribeEventBus share.</summary>
internal static class BusSettings
{
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
