namespace LocalCloud.EventBridge.Operations;

/// <summary>A request that names a rule and, if it likes, the rule's bus.</summary>
internal static class RuleRequest
{
    public static Rule Get(Transaction tx, JsonObject request, string member = "Name") =>
        Rules.Get(tx, request.String("EventBusName"), request.String(member)!);
}
