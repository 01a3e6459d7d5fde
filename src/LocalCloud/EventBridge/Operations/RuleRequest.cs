using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.EventBridge.Operations;

/// <summary>A request that names a rule and, if it likes, the rule's bus.</summary>
internal static class RuleRequest
{
    public static Constraints Check(JsonObject request, string member = "Name")
    {
        var name = request.String(member);
        var shown = char.ToLowerInvariant(member[0]) + member[1..];
        return new Constraints()
            .Required(name, shown)
            .RuleName(name, shown)
            .EventBusNameOrArn(request.String("EventBusName"), "eventBusName");
    }

    public static Rule Get(Transaction tx, JsonObject request, string member = "Name")
    {
        Check(request, member).Check();
        return Rules.Get(tx, request.String("EventBusName"), request.String(member)!);
    }
}
