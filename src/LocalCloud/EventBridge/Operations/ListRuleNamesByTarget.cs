using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRuleNamesByTarget.html</summary>
internal static class ListRuleNamesByTarget
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = request.Required("TargetArn");
        var busName = request.String("EventBusName");
        var page = EventBridgeModule.Paging.Of(request);
        var bus = Buses.Get(tx, busName);
        var found = RuleTargets.RulesOf(tx, bus.Name, arn, page.After, page.Size + 1);
        return page.Answer("RuleNames", found, name => name, name => JsonValue.Create(name));
    }
}
