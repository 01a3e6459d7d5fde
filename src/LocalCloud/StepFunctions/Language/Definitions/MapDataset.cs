namespace LocalCloud.StepFunctions.Language;

/// <summary>The items of a Map state in Distributed mode.</summary>
/// <param name="Items">What each iteration is about; of an object, its pairs as <c>{"Key": …, "Value": …}</c>.</param>
/// <param name="IsKeyed">The items are an object's pairs.</param>
public sealed record MapDataset(JsonArray Items, bool IsKeyed)
{
    /// <summary>Where the items are from; null when the context object does not say.</summary>
    public string? Source { get; init; } = "STATE_DATA";

    /// <summary>
    /// An array's items or an object's pairs; null when the value is neither
    /// (https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemspath.html).
    /// </summary>
    public static MapDataset? From(JsonNode? value) =>
        value switch
        {
            JsonArray items => new MapDataset(items, false),
            JsonObject map => new MapDataset([.. map.Select(Pair)], true),
            _ => null,
        };

    /// <summary>What <c>$$.Map.Item</c> is for one of them.</summary>
    public JsonObject Item(int index)
    {
        var item = new JsonObject { ["Index"] = index };
        if (IsKeyed)
        {
            item["Key"] = Items[index]!["Key"]!.DeepClone();
        }
        item["Value"] = (IsKeyed ? Items[index]!["Value"] : Items[index])?.DeepClone();
        if (Source is not null)
        {
            item["Source"] = Source;
        }
        return item;
    }

    private static JsonNode Pair(KeyValuePair<string, JsonNode?> member) =>
        new JsonObject { ["Key"] = member.Key, ["Value"] = member.Value?.DeepClone() };
}
