using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Archives;

/// <summary>Sends archived events to their bus again, a batch with every work row.</summary>
internal sealed class Replayer(EventRouter router)
{
    public static readonly WorkKind<Position> Kind = new("events.replay");

    private const int Batch = 100;

    /// <summary>AWS takes minutes to begin and to cancel; a moment is enough to see the states between.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(3);

    /// <summary>A place in a replay's archive.</summary>
    /// <param name="Time">The time of the last event that was sent, milliseconds since 1970-01-01 UTC.</param>
    /// <param name="Id">That event's id.</param>
    internal sealed record Position(string Replay, long Time, long Id);

    public static void Plan(Transaction tx, Replay replay)
    {
        tx.Cancel(Kind, replay.Name);
        // Events carry whole seconds.
        Enqueue(tx, new Position(replay.Name, (replay.First / 1000 * 1000) - 1, long.MaxValue), tx.Now + Moment);
    }

    /// <summary>The work's handler.</summary>
    public void Continue(Transaction tx, Work work, Position position)
    {
        if (ReplayCatalog.Find(tx, position.Replay) is not { } replay)
        {
            return;
        }
        if (replay.State == Replay.Cancelling)
        {
            ReplayCatalog.Put(tx, replay with { State = Replay.Cancelled, Ended = tx.NowMs });
            return;
        }
        var events = ArchivedEvents.Page(tx, replay.Archive, position.Time, position.Id, replay.Last, Batch);
        var filters = replay.Filters is { } arns
            ? ((JsonArray)Json.Parse(arns)!).Select(arn => arn!.GetValue<string>()).ToHashSet()
            : null;
        foreach (var archived in events)
        {
            var posted = PostedEvent.OfReplay(archived.Json, replay.Name, tx.Now);
            router.Route(tx, replay.Bus, posted, rule => filters?.Contains(rule.Arn(tx.Place)) != false);
        }
        replay = events.Count > 0 ? replay with { Reached = events[^1].Time } : replay;
        if (events.Count < Batch)
        {
            ReplayCatalog.Put(tx, replay with { State = Replay.Completed, Ended = tx.NowMs });
            return;
        }
        ReplayCatalog.Put(tx, replay with { State = Replay.Running });
        Enqueue(tx, new Position(replay.Name, events[^1].Time, events[^1].Id), tx.Now);
    }

    private static void Enqueue(Transaction tx, Position position, DateTimeOffset due) =>
        tx.Enqueue(Kind, position, due, position.Replay);
}
