namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// <c>ItemReader</c>: which items a data set in Amazon S3 has
/// (https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html). Only a test brings the data,
/// and only as JSON.
/// </summary>
/// <param name="InputType">JSON, CSV …; null when it does not say.</param>
/// <param name="ItemsPointer">A JSON pointer (RFC 6901) to the items; null for the whole.</param>
/// <param name="MaxItems">How many items to take; null, or 0, for all.</param>
internal sealed record ItemReader(string? InputType, string? ItemsPointer, NumberField? MaxItems)
{
    /// <summary>What a test brings is JSON when the state does not say what it is (recorded).</summary>
    public bool IsJson => InputType is null or "JSON";

    /// <summary>What the pointer leads to in the data.</summary>
    /// <exception cref="StatesException">The data is no JSON, or the pointer leads nowhere.</exception>
    public JsonNode? Select(string data)
    {
        try
        {
            var selected = Json.Parse(data);
            foreach (var step in (ItemsPointer ?? "").Split('/').Skip(1))
            {
                selected = Follow(selected, step.Replace("~1", "/").Replace("~0", "~"));
            }
            return selected;
        }
        catch (JsonException e)
        {
            throw new StatesException(ErrorNames.ItemReaderFailed, $"The data is not JSON: {e.Message}");
        }
    }

    /// <exception cref="StatesException">They are neither an array nor an object.</exception>
    public MapDataset Take(JsonNode? selected, JsonNode? input, Scope scope)
    {
        var all = MapDataset.From(selected) ?? throw NotIterable();
        var most = (int)Math.Min(int.MaxValue, MaxItems?.Read(input, scope) ?? 0);
        return most == 0 || most >= all.Items.Count
            ? all
            : all with
            {
                Items = [.. all.Items.Take(most).Select(item => item?.DeepClone())],
            };
    }

    private static JsonNode? Follow(JsonNode? value, string step) =>
        value switch
        {
            JsonObject map when map.TryGetPropertyValue(step, out var member) => member,
            JsonArray items when int.TryParse(step, out var i) && i >= 0 && i < items.Count => items[i],
            _ => throw NotIterable(),
        };

    /// <summary>Recorded: localstack/localstack, test_map_item_reader_json_with_items_path.</summary>
    private static StatesException NotIterable() =>
        new(ErrorNames.ItemReaderFailed, "Attempting to map over non-iterable node.");
}
