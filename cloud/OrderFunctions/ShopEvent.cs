using System.Globalization;
using System.Text.Json;

namespace OrderFunctions;

/// <summary>
/// An EventBridge event as a function gets it: what EventBridge says around the detail, and the detail's texts.
/// </summary>
internal sealed class ShopEvent
{
    private readonly JsonElement root;
    private readonly JsonElement detail;

    /// <exception cref="InvalidDataException">It is not an EventBridge event.</exception>
    public ShopEvent(JsonElement root)
    {
        this.root = root;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("detail", out detail))
        {
            throw new InvalidDataException("This is not an EventBridge event: it has no detail.");
        }
    }

    /// <summary>Events that a workflow emits carry its ARN and the execution's in <c>resources</c>.</summary>
    public string ExecutionArn =>
        root.TryGetProperty("resources", out var resources) && resources.ValueKind == JsonValueKind.Array
            ? resources.EnumerateArray().Select(r => r.ToString()).FirstOrDefault(r => r.Contains(":execution:")) ?? ""
            : "";

    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    public long TimeMs =>
        Text(root, "time") is { } time
            ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture).ToUnixTimeMilliseconds()
            : DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    /// <exception cref="InvalidDataException">The detail has no such text.</exception>
    public string Required(string name) =>
        Optional(name) ?? throw new InvalidDataException($"The event's detail has no {name} (a string was expected).");

    public string? Optional(string name) => Text(detail, name);

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
