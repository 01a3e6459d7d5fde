using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html; an id that is not there is no error.</summary>
internal static class RemoveTargets
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var ids = request.RequiredStrings("Ids");
        var rule = Rules.Get(tx, request.String("EventBusName"), request.Required("Rule"));
        Rules.RequireUnmanaged(rule, request.Bool("Force") == true);
        foreach (var id in ids)
        {
            RuleTargets.Remove(tx, rule, id);
        }
        Buses.Touch(tx, rule.Bus);
        return new JsonObject { ["FailedEntryCount"] = 0, ["FailedEntries"] = new JsonArray() };
    }
}
