namespace Workbench.Live;

/// <summary>
/// What crosses the bus, newest first. EventBridge itself can't be listened to through its API; the shop's rule
/// LogEverything writes each event to a log group, and that is followed.
/// </summary>
public sealed class EventFeed
{
    private readonly LogFollower log;

    public EventFeed(ShopClients clients)
    {
        // CloudWatch shows a line some seconds after it was written; on this machine it is there at once.
        log = new LogFollower(clients.Logs, Names.EventLog, null, 4 * clients.Target.Pause);
        All = new Watched<IReadOnlyList<ShopEvent>>(LookAsync, clients.Target.Pause);
    }

    public Watched<IReadOnlyList<ShopEvent>> All { get; }

    private async Task<IReadOnlyList<ShopEvent>> LookAsync(
        IReadOnlyList<ShopEvent>? before,
        CancellationToken cancelled
    )
    {
        var newer = await log.NewerAsync(cancelled).ConfigureAwait(false);
        if (newer.Count == 0 && before is not null)
        {
            return before;
        }
        // Of events of the same millisecond the one that was listed last is the newest.
        var events = newer.Reverse().OrderByDescending(line => line.Time).Select(ShopEvent.Read).OfType<ShopEvent>();
        return [.. events.Concat(before ?? []).Take(LogFollower.Most)];
    }
}
