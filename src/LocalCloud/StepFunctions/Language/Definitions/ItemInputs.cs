namespace LocalCloud.StepFunctions.Language;

/// <summary>The inputs that a Distributed Map state makes of its items, before they are put into batches.</summary>
/// <param name="input">The state's effective input.</param>
internal sealed class ItemInputs(MapDefinition state, JsonNode? input, Scope scope, MapDataset dataset)
{
    /// <summary>
    /// Built once: the items share all of it but <c>Map</c>, and each one's value is written before the next.
    /// </summary>
    private readonly Lazy<JsonObject> context = new(() => (JsonObject)scope.Context.DeepClone());

    public int Count => dataset.Items.Count;

    /// <summary>An item's input as JSON text.</summary>
    /// <exception cref="StatesException">ItemSelector can't be computed.</exception>
    public string Text(int index) =>
        state.ItemSelector is null
            ? AwsText.Of(dataset.Items[index])
            : AwsText.Of(state.ItemInput(input, dataset.Items[index], At(index)));

    private Scope At(int index) =>
        new(
            () =>
            {
                context.Value["Map"] = new JsonObject { ["Item"] = dataset.Item(index) };
                return context.Value;
            },
            scope.Variables,
            scope.Random
        )
        {
            Written = scope.Written,
        };
}
