using LocalCloud.EventBridge.Archives;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeReplay.html</summary>
internal static class DescribeReplay
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var replay = ReplayCatalog.Get(tx, request.Required("ReplayName"));
        var shown = replay.Show(tx.Place);
        shown["ReplayArn"] = replay.Arn(tx.Place);
        if (replay.Description is not null)
        {
            shown["Description"] = replay.Description;
        }
        var destination = new JsonObject { ["Arn"] = Buses.Arn(tx.Place, replay.Bus) };
        if (replay.Filters is not null)
        {
            destination["FilterArns"] = Json.Parse(replay.Filters);
        }
        shown["Destination"] = destination;
        return shown;
    }
}
