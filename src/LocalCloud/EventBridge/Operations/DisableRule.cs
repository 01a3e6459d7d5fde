using LocalCloud.EventBridge.Schedules;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html</summary>
internal static class DisableRule
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var rule = RuleRequest.Get(tx, request);
        Rules.RequireUnmanaged(rule);
        Rules.SetState(tx, rule, Rule.Disabled);
        Scheduler.Plan(tx, rule with { State = Rule.Disabled });
        return [];
    }
}
