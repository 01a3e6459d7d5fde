using LocalCloud.EventBridge.Archives;
using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_StartReplay.html</summary>
internal static class StartReplay
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var first = PostedEvent.ReadTime(request["EventStartTime"], "EventStartTime");
        var last = PostedEvent.ReadTime(request["EventEndTime"], "EventEndTime");
        var name = request.Required("ReplayName");
        var destination = request.RequiredObject("Destination");
        var bus = ArchiveRequest.Bus(tx, destination.Required("Arn"), "Destination.Arn");
        var archive = Source(tx, request.Required("EventSourceArn"));
        if (archive.Bus != bus.Name)
        {
            throw Errors.Invalid(
                "Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted."
            );
        }
        if (last <= first)
        {
            throw Errors.Invalid(
                "Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime."
            );
        }
        if (ReplayCatalog.Find(tx, name) is not null)
        {
            throw Errors.Exists($"Replay {name} already exists.");
        }
        if (ReplayCatalog.UnderWay(tx) >= ReplayCatalog.MostUnderWay)
        {
            throw Errors.TooMany();
        }
        var filters = destination.Array("FilterArns") is { } arns ? Json.Text(arns) : null;
        var replay = new Replay(
            name,
            archive.Name,
            bus.Name,
            request.String("Description"),
            filters,
            first!.Value.ToUnixTimeMilliseconds(),
            last!.Value.ToUnixTimeMilliseconds(),
            Replay.Starting,
            tx.NowMs,
            null,
            null
        );
        ReplayCatalog.Put(tx, replay);
        Replayer.Plan(tx, replay);
        return new JsonObject
        {
            ["ReplayArn"] = replay.Arn(tx.Place),
            ["State"] = replay.State,
            ["ReplayStartTime"] = replay.Started / 1000.0,
        };
    }

    private static Archive Source(Transaction tx, string arn)
    {
        var prefix = ArchiveCatalog.Arn(tx.Place, "");
        if (!arn.StartsWith(prefix, StringComparison.Ordinal))
        {
            throw Errors.Invalid("Parameter EventSourceArn is not valid. Reason: Must contain an archive ARN.");
        }
        var name = arn[prefix.Length..];
        return ArchiveCatalog.Find(tx, name)
            ?? throw Errors.Invalid($"Parameter EventSourceArn is not valid. Reason: Archive {name} does not exist.");
    }
}
