using System.Text.Json;

namespace Workbench.Live;

/// <summary>An event that crossed the bus.</summary>
/// <param name="Json">The whole event as it was delivered.</param>
/// <param name="About">The order or user that it is about, for people; empty when it doesn't say.</param>
public sealed record ShopEvent(
    string Id,
    DateTimeOffset Time,
    string Source,
    string DetailType,
    string About,
    string Json
)
{
    /// <summary>Null for a line that is no event.</summary>
    public static ShopEvent? Read(LogLine line)
    {
        try
        {
            using var document = JsonDocument.Parse(line.Message);
            var root = document.RootElement;
            return new ShopEvent(
                line.Id,
                line.Time,
                Text(root, "source"),
                Text(root, "detail-type"),
                root.TryGetProperty("detail", out var detail) ? Subject(detail) : "",
                line.Message
            );
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Subject(JsonElement detail) =>
        Text(detail, "orderId") is { Length: > 0 } order ? $"order {order}"
        : Text(detail, "userId") is { Length: > 0 } user ? $"user {user}"
        : "";

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            ? value.ToString()
            : "";
}
