using LocalCloud.EventBridge.Schedules;
using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html; a rule that is not there is no error.</summary>
internal static class DeleteRule
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var bus = Buses.Get(tx, request.String("EventBusName"));
        if (Rules.Find(tx, bus.Name, request.Required("Name")) is not { } rule)
        {
            return [];
        }
        Rules.RequireUnmanaged(rule, request.Bool("Force") == true);
        if (RuleTargets.Count(tx, rule) > 0)
        {
            throw Errors.Invalid("Rule can't be deleted since it has targets.");
        }
        Rules.Remove(tx, rule);
        Scheduler.Plan(tx, rule with { State = Rule.Disabled });
        return [];
    }
}
