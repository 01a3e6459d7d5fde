using LocalCloud.EventBridge.Targets;
using LocalCloud.Protocol.Checks;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html; a target with a known id is replaced.</summary>
internal static class PutTargets
{
    /// <summary>"The maximum number of entries per request is 10", says AWS's page; its model lets 100 pass.</summary>
    private const int MostPerRequest = 10;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var targets = request.RequiredObjects("Targets");
        if (targets.Count > MostPerRequest)
        {
            var shown = $"[{string.Join(", ", targets.Select(target => target.String("Id")))}]";
            new Failures()
                .At("targets", shown, $"Member must have length less than or equal to {MostPerRequest}")
                .Throw();
        }
        var rule = Rules.Get(tx, request.String("EventBusName"), request.Required("Rule"));
        Rules.RequireUnmanaged(rule);
        foreach (var target in targets)
        {
            TargetRules.Check(tx.Place, target);
        }
        foreach (var target in targets)
        {
            RuleTargets.Put(tx, rule, target);
        }
        if (RuleTargets.Count(tx, rule) > RuleTargets.MostPerRule)
        {
            throw Errors.TooMany();
        }
        Buses.Touch(tx, rule.Bus);
        return new JsonObject { ["FailedEntryCount"] = 0, ["FailedEntries"] = new JsonArray() };
    }
}
