using LocalCloud.EventBridge.Archives;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_CancelReplay.html</summary>
internal static class CancelReplay
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var replay = ReplayCatalog.Get(tx, request.Required("ReplayName"));
        if (!replay.IsUnderWay)
        {
            throw new AwsException(
                "IllegalStatusException",
                $"Replay {replay.Name} is not in a valid state for this operation."
            );
        }
        replay = replay with { State = Replay.Cancelling };
        ReplayCatalog.Put(tx, replay);
        Replayer.Plan(tx, replay);
        return new JsonObject { ["ReplayArn"] = replay.Arn(tx.Place), ["State"] = replay.State };
    }
}
