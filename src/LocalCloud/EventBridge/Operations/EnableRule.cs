using LocalCloud.EventBridge.Schedules;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_EnableRule.html</summary>
internal static class EnableRule
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var rule = RuleRequest.Get(tx, request);
        Rules.RequireUnmanaged(rule);
        Rules.SetState(tx, rule, Rule.Enabled);
        Scheduler.Plan(tx, rule with { State = Rule.Enabled });
        return [];
    }
}
