using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html</summary>
internal static class ListTargetsByRule
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var page = EventBridgeModule.Paging.Of(request);
        var rule = Rules.Get(tx, request.String("EventBusName"), request.Required("Rule"));
        var found = RuleTargets.List(tx, rule, page.After, page.Size + 1);
        return page.Answer("Targets", found, target => target.Required("Id"), target => target);
    }
}
