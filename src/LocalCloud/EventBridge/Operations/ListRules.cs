namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html</summary>
internal static class ListRules
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var prefix = request.String("NamePrefix");
        var busName = request.String("EventBusName");
        var page = EventBridgeModule.Paging.Of(request);
        var bus = Buses.Get(tx, busName);
        var found = Rules.List(tx, bus.Name, prefix ?? "", page.After, page.Size + 1);
        return page.Answer("Rules", found, rule => rule.Name, rule => rule.Show(tx.Place));
    }
}
