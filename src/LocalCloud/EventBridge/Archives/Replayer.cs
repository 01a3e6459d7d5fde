using System.Text.Json.Nodes;
using LocalCloud.EventBridge.Targets;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.EventBridge.Archives;

/// <summary>Sends archived events to their bus again, a batch with every work row.</summary>
internal sealed class Replayer(EventRouter router)
{
    public const string Kind = "events.replay";

    private const int Batch = 100;

    /// <summary>AWS takes minutes to begin and to cancel; a moment is enough to see the states between.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(3);

    public static void Plan(Transaction tx, Replay replay)
    {
        tx.Cancel(Kind, replay.Name);
        // Events carry whole seconds.
        Enqueue(tx, replay, (replay.First / 1000 * 1000) - 1, long.MaxValue, tx.Now + Moment);
    }

    /// <summary>The work row's handler.</summary>
    public void Continue(Transaction tx, Work work)
    {
        if (ReplayCatalog.Find(tx, work.Key!) is not { } replay)
        {
            return;
        }
        if (replay.State == Replay.Cancelling)
        {
            ReplayCatalog.Put(tx, replay with { State = Replay.Cancelled, Ended = tx.NowMs });
            return;
        }
        var place = (JsonObject)Json.Parse(work.Payload)!;
        var events = ArchivedEvents.Page(
            tx,
            replay.Archive,
            place.Long("time")!.Value,
            place.Long("id")!.Value,
            replay.Last,
            Batch
        );
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
        Enqueue(tx, replay, events[^1].Time, events[^1].Id, tx.Now);
    }

    private static void Enqueue(Transaction tx, Replay replay, long time, long id, DateTimeOffset due) =>
        tx.Enqueue(Kind, Json.Utf8(new JsonObject { ["time"] = time, ["id"] = id }), due, replay.Name);
}
