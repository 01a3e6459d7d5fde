using LocalCloud.EventBridge.Archives;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListReplays.html</summary>
internal static class ListReplays
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var prefix = request.String("NamePrefix");
        var source = request.String("EventSourceArn");
        var state = request.String("State");
        var page = EventBridgeModule.Paging.Of(request);
        ArchiveRequest.CheckFilters(request, "ListReplays");
        var archive = source is null ? null : source[(source.LastIndexOf('/') + 1)..];
        var found = ReplayCatalog.List(tx, prefix ?? "", archive, state, page.After, page.Size + 1);
        return page.Answer("Replays", found, replay => replay.Name, replay => replay.Show(tx.Place));
    }
}
