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
        var shopEvent = new ShopEvent(document.RootElement);
        return new PauseEvent(
            shopEvent.Required("orderId"),
            shopEvent.Required("userId"),
            shopEvent.Required("TaskToken"),
            shopEvent.ExecutionArn,
            shopEvent.TimeMs,
            shopEvent.Optional("orderNumber")
        );
    }
}
