namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventBuses.html</summary>
internal static class ListEventBuses
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var prefix = request.String("NamePrefix");
        var page = EventBridgeModule.Paging.Of(request);
        var found = Buses.List(tx, prefix ?? "", page.After, page.Size + 1);
        return page.Answer("EventBuses", found, bus => bus.Name, bus => Show(tx, bus));
    }

    private static JsonObject Show(Transaction tx, EventBus bus)
    {
        var shown = new JsonObject { ["Name"] = bus.Name, ["Arn"] = Buses.Arn(tx.Place, bus.Name) };
        if (bus.Description is not null)
        {
            shown["Description"] = bus.Description;
        }
        if (bus.Policy is not null)
        {
            shown["Policy"] = bus.Policy;
        }
        shown["CreationTime"] = bus.Created / 1000.0;
        shown["LastModifiedTime"] = bus.Modified / 1000.0;
        return shown;
    }
}
