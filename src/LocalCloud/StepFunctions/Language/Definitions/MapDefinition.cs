namespace LocalCloud.StepFunctions.Language;

/// <summary>A Map state (https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html).</summary>
public sealed record MapDefinition : RetriableState
{
    public override string Type => "Map";

    /// <summary><c>ItemProcessor</c>, or <c>Iterator</c> as it was called before.</summary>
    public required Workflow ItemProcessor { get; init; }

    /// <summary><c>ItemSelector</c>, or <c>Parameters</c> as it was called before.</summary>
    public PayloadTemplate? ItemSelector { get; init; }

    public string? Label { get; init; }

    /// <summary>Set in Distributed mode.</summary>
    public DistributedMap? Distributed { get; init; }

    /// <summary>Which of the two names the definition uses; locations of diagnostics have it.</summary>
    internal string ProcessorField { get; init; } = "ItemProcessor";

    internal ReferencePath ItemsPath { get; init; } = ReferencePath.Parse("$");

    /// <summary>The items, in JSONata; null for the input.</summary>
    internal PayloadTemplate? Items { get; init; }

    internal NumberField? MaxConcurrencyField { get; init; }

    internal NumberField? ToleratedFailureCount { get; init; }

    internal NumberField? ToleratedFailurePercentage { get; init; }

    /// <summary>How many items to process at once; 0 for as many as there are.</summary>
    public int MaxConcurrency(JsonNode? input, Scope scope) =>
        (int)Math.Min(int.MaxValue, MaxConcurrencyField?.Read(input, scope) ?? 0);

    /// <summary>The items to process.</summary>
    /// <exception cref="StatesException">The path leads nowhere, or to something that is no array.</exception>
    public JsonArray SelectItems(JsonNode? input, Scope scope) =>
        Flow is JsonataFlow
            ? ComputeItems(input, scope)
            : ItemsPath.Read(input, scope) as JsonArray
                ?? throw StatesException.Runtime($"Reference path \"{ItemsPath.Local}\" must point to array.");

    /// <summary>The items of Distributed mode, which takes objects too.</summary>
    /// <exception cref="StatesException">The path leads nowhere, or to something that has no items.</exception>
    public MapDataset SelectDataset(JsonNode? input, Scope scope) =>
        Flow is not JsonataFlow
            ? MapDataset.From(ItemsPath.Read(input, scope))
                ?? throw StatesException.Runtime($"Reference path \"{ItemsPath.Local}\" must point to array or object.")
            : MapDataset.From(Items is null ? input : Items.Evaluate(input, scope))
                ?? throw new StatesException(
                    ErrorNames.QueryEvaluationError,
                    $"Map state input must be an array or object but was: {AwsText.Of(input)}"
                );

    /// <summary>Recorded: localstack/localstack, test_base_scenarios, test_map_state_items_input_types.</summary>
    private JsonArray ComputeItems(JsonNode? input, Scope scope) =>
        Items is not null
            ? (JsonArray)Items.Evaluate(input, scope)!
            : input as JsonArray
                ?? throw new StatesException(
                    ErrorNames.QueryEvaluationError,
                    $"Map state input must be an array but was: {AwsText.Of(input)}"
                );

    /// <summary>
    /// The input of one iteration. The scope's context has <c>Map.Item.Index</c> and <c>Map.Item.Value</c>.
    /// </summary>
    public JsonNode? ItemInput(JsonNode? input, JsonNode? item, Scope scope) =>
        ItemSelector is null ? item : ItemSelector.Evaluate(input, scope);

    /// <summary>Whether the definition lets items fail.</summary>
    internal bool Tolerates => ToleratedFailureCount is not null || ToleratedFailurePercentage is not null;

    public Tolerance Tolerance(JsonNode? input, Scope scope) =>
        new((long?)ToleratedFailureCount?.Read(input, scope), ToleratedFailurePercentage?.Read(input, scope));
}

/// <summary>How many items may fail; without either limit, none.</summary>
public sealed record Tolerance(long? Count, double? Percentage)
{
    /// <summary>What AWS says when more failed.</summary>
    public const string Cause = "The specified tolerated failure threshold was exceeded";

    public bool Exceeded(int failed, int total) =>
        failed > 0 && (Count is null && Percentage is null || failed > Count || failed * 100.0 / total > Percentage);
}
