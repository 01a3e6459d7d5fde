using System.Globalization;
using System.Text.Json;

namespace OrderFunctions;

/// <summary>What the workflow says when it pauses: an EventBridge event whose detail holds the task token.</summary>
/// <param name="ExecutionArn">The execution that waits; empty for an event that no execution emitted.</param>
/// <param name="TimeMs">When the event was emitted, milliseconds since 1970-01-01 UTC.</param>
/// <param name="OrderNumber">Only the second pause has one.</param>
public sealed record PauseEvent(
    string OrderId,
    string UserId,
    string TaskToken,
    string ExecutionArn,
    long TimeMs,
    string? OrderNumber
)
{
    /// <exception cref="InvalidDataException">The event lacks something that the workflow always sends.</exception>
    public static async Task<PauseEvent> ReadAsync(Stream input)
    {
        using var document = await JsonDocument.ParseAsync(input).ConfigureAwait(false);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("detail", out var detail))
        {
            throw new InvalidDataException("This is not an EventBridge event: it has no detail.");
        }
        return new PauseEvent(
            Required(detail, "orderId"),
            Required(detail, "userId"),
            Required(detail, "TaskToken"),
            Execution(root),
            Time(root),
            Text(detail, "orderNumber")
        );
    }

    private static string Required(JsonElement detail, string name) =>
        Text(detail, name)
        ?? throw new InvalidDataException($"The event's detail has no {name} (a string was expected).");

    private static string? Text(JsonElement detail, string name) =>
        detail.ValueKind == JsonValueKind.Object
        && detail.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>Events that a workflow emits carry its ARN and the execution's in <c>resources</c>.</summary>
    private static string Execution(JsonElement root) =>
        root.TryGetProperty("resources", out var resources) && resources.ValueKind == JsonValueKind.Array
            ? resources.EnumerateArray().Select(r => r.ToString()).FirstOrDefault(r => r.Contains(":execution:")) ?? ""
            : "";

    private static long Time(JsonElement root) =>
        Text(root, "time") is { } time
            ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture).ToUnixTimeMilliseconds()
            : DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
}
