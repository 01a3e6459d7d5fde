namespace Workbench.Live;

/// <summary>The newest lines of a log group that a filter pattern lets through, oldest first.</summary>
public static class LogFeed
{
    public static Watched<IReadOnlyList<LogLine>> Of(ShopClients clients, string group, string? filter)
    {
        var log = new LogFollower(clients.Logs, group, filter, 4 * clients.Target.Pause);
        return new Watched<IReadOnlyList<LogLine>>(
            async (before, cancelled) =>
            {
                var newer = await log.NewerAsync(cancelled).ConfigureAwait(false);
                return before is not null && newer.Count == 0 ? before : LogFollower.Joined(before ?? [], newer);
            },
            clients.Target.Pause
        );
    }
}
