using System.Text.Json.Nodes;
using LocalCloud.EventBridge.Schedules;
using LocalCloud.EventBridge.Targets;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html; a rule that is not there is no error.</summary>
internal static class DeleteRule
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        RuleRequest.Check(request).Check();
        var bus = Buses.Get(tx, request.String("EventBusName"));
        if (Rules.Find(tx, bus.Name, request.String("Name")!) is not { } rule)
        {
            return [];
        }
        if (RuleTargets.Count(tx, rule) > 0)
        {
            throw Errors.Invalid("Rule can't be deleted since it has targets.");
        }
        tx.Execute("delete from events_rule where bus = $1 and name = $2", rule.Bus, rule.Name);
        Tags.Remove(tx, rule.Arn(tx.Cloud));
        Buses.Touch(tx, rule.Bus);
        Scheduler.Plan(tx, rule with { State = Rule.Disabled });
        return [];
    }
}
