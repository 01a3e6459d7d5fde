using System.Text.Json;

namespace OrderFunctions;

/// <summary>What the workflow says at its end: an EventBridge event about one order.</summary>
/// <param name="ExecutionArn">The execution that ended; empty for an event that no execution emitted.</param>
/// <param name="TimeMs">When the event was emitted, milliseconds since 1970-01-01 UTC.</param>
public sealed record FinishedEvent(string OrderId, string UserId, string ExecutionArn, long TimeMs)
{
    /// <exception cref="InvalidDataException">The event lacks something that the workflow always sends.</exception>
    public static async Task<FinishedEvent> ReadAsync(Stream input)
    {
        using var document = await JsonDocument.ParseAsync(input).ConfigureAwait(false);
        var shopEvent = new ShopEvent(document.RootElement);
        return new FinishedEvent(
            shopEvent.Required("orderId"),
            shopEvent.Required("userId"),
            shopEvent.ExecutionArn,
            shopEvent.TimeMs
        );
    }
}
