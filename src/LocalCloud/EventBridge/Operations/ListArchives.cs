using LocalCloud.EventBridge.Archives;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListArchives.html</summary>
internal static class ListArchives
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var prefix = request.String("NamePrefix");
        var source = request.String("EventSourceArn");
        var state = request.String("State");
        var page = EventBridgeModule.Paging.Of(request);
        ArchiveRequest.CheckFilters(request, "ListArchives");
        var bus = source is null ? null : ArchiveRequest.Bus(tx, source, "EventSourceArn").Name;
        var found = state is null or Archive.State
            ? ArchiveCatalog.List(tx, prefix ?? "", bus, page.After, page.Size + 1)
            : [];
        return page.Answer("Archives", found, archive => archive.Name, archive => Show(tx, archive));
    }

    public static JsonObject Show(Transaction tx, Archive archive)
    {
        var (count, bytes) = ArchivedEvents.Totals(tx, archive);
        return new JsonObject
        {
            ["ArchiveName"] = archive.Name,
            ["EventSourceArn"] = Buses.Arn(tx.Place, archive.Bus),
            ["State"] = Archive.State,
            ["RetentionDays"] = archive.Retention,
            ["SizeBytes"] = bytes,
            ["EventCount"] = count,
            ["CreationTime"] = archive.Created / 1000.0,
        };
    }
}
