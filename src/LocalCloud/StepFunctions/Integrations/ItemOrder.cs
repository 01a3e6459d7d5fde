using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// DynamoDB's answers with the attributes of items in the order of the SDK for Java, which keeps them in hash maps
/// (recorded).
/// </summary>
internal static class ItemOrder
{
    /// <summary>The members of answers that are items, wholly or in part.</summary>
    private static readonly HashSet<string> ItemMembers =
    [
        "Item",
        "Attributes",
        "Key",
        "LastEvaluatedKey",
        "ItemCollectionKey",
    ];

    public static JsonObject Apply(JsonObject answer) =>
        new(answer.Select(m => KeyValuePair.Create(m.Key, Member(m.Key, m.Value))));

    private static JsonNode? Member(string name, JsonNode? value) =>
        value switch
        {
            JsonObject item when ItemMembers.Contains(name) => Attributes(item),
            JsonObject structure => Apply(structure),
            JsonArray list => new JsonArray([
                .. list.Select(v => v is JsonObject o ? Element(name, o) : v?.DeepClone()),
            ]),
            _ => value?.DeepClone(),
        };

    /// <summary>
    /// Query and Scan list items as such, BatchGetItem by their table, TransactGetItems in structures.
    /// </summary>
    private static JsonObject Element(string list, JsonObject value) =>
        list == "Items" || value.All(m => IsAttribute(m.Value)) ? Attributes(value) : Apply(value);

    private static JsonObject Attributes(JsonObject item) =>
        new(
            AwsOrder
                .Of([.. item.Select(a => (a.Key, a.Value))])
                .Select(a => KeyValuePair.Create(a.Name, Attribute(a.Value)))
        );

    private static JsonNode? Attribute(JsonNode? value) =>
        value switch
        {
            JsonObject { Count: 1 } typed when typed["M"] is JsonObject map => new JsonObject
            {
                ["M"] = Attributes(map),
            },
            JsonObject { Count: 1 } typed when typed["L"] is JsonArray list => new JsonObject
            {
                ["L"] = new JsonArray([.. list.Select(Attribute)]),
            },
            _ => value?.DeepClone(),
        };

    private static bool IsAttribute(JsonNode? value) =>
        value is JsonObject { Count: 1 } typed
        && typed.First().Key is "S" or "N" or "B" or "BOOL" or "NULL" or "M" or "L" or "SS" or "NS" or "BS";
}
