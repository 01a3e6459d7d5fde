namespace LocalCloud.EventBridge.Operations;

/// <summary>A bus's resource policy. It is stored and shown; within one account nothing is refused by it.</summary>
internal static class Permissions
{
    public static JsonObject? Read(EventBus bus) => bus.Policy is null ? null : (JsonObject)Json.Parse(bus.Policy)!;

    /// <summary>A policy may have one statement without a list.</summary>
    public static JsonArray Statements(JsonObject policy) =>
        policy["Statement"] as JsonArray ?? [policy["Statement"]?.DeepClone()];

    /// <summary>The policy's statements, as a list of its own that can be changed.</summary>
    public static JsonArray Editable(JsonObject policy)
    {
        var statements = Statements(policy);
        policy["Statement"] = statements;
        return statements;
    }

    public static string? Sid(JsonNode? statement) => statement?["Sid"]?.GetValue<string>();

    public static void Store(Transaction tx, EventBus bus, string? policy) =>
        tx.Execute("update events_bus set policy = $2, modified = $3 where name = $1", bus.Name, policy, tx.NowMs);
}
