using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge;

/// <summary>
/// Events that AWS services put on the default bus
/// (docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event.html). They are delivered by a work row and not in the commit
/// that causes them: a rule may start what causes the next one.
/// </summary>
internal sealed class ServiceEvents(EventRouter router)
{
    /// <summary>Its rows hold the event.</summary>
    public static readonly WorkKind<byte[]> Kind = new("events.service");

    /// <summary>Whether any rule could receive an event, so that it need not be put together otherwise.</summary>
    public bool AreWanted(Transaction tx) => router.HasRules(tx, Buses.Default);

    /// <param name="source">For example <c>aws.states</c>.</param>
    public void Post(Transaction tx, string source, string detailType, string resource, JsonObject detail)
    {
        using var parsed = JsonDocument.Parse(Json.Utf8(detail), Json.Trusted);
        var posted = PostedEvent.Create(tx, source, detailType, tx.Now, [resource], parsed.RootElement);
        if (router.Matches(tx, Buses.Default, posted))
        {
            tx.Enqueue(Kind, posted.Json);
        }
    }

    /// <summary>The work's handler.</summary>
    public void Deliver(Transaction tx, Work work, byte[] json)
    {
        using var parsed = JsonDocument.Parse(json, Json.Trusted);
        var id = parsed.RootElement.GetProperty("id").GetString()!;
        router.Route(tx, Buses.Default, new PostedEvent(id, json, tx.Now, Forwarded: false));
    }
}
