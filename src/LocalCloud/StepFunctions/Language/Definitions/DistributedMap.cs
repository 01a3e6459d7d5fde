namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// What makes a Map state run its items as child executions
/// (https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html).
/// </summary>
public sealed record DistributedMap
{
    /// <summary>How many child executions run at once when the state says nothing.</summary>
    public const int MostAtOnce = 10_000;

    /// <summary><c>ExecutionType</c> of the child executions.</summary>
    public required bool IsExpress { get; init; }

    /// <summary>How the items come from Amazon S3; null for items of the state's input.</summary>
    internal ItemReader? Reader { get; init; }

    internal ItemBatcher? Batcher { get; init; }

    internal ResultWriter? Writer { get; init; }
}

/// <summary><c>ItemBatcher</c>: how many items one child execution gets.</summary>
internal sealed record ItemBatcher(NumberField? MaxItems, NumberField? MaxBytes, PayloadTemplate? BatchInput)
{
    /// <exception cref="StatesException">A limit or the fixed input can't be computed.</exception>
    public Batching Read(JsonNode? input, Scope scope) =>
        new(
            (int)Math.Min(int.MaxValue, MaxItems?.Read(input, scope) ?? int.MaxValue),
            (int)(MaxBytes?.Read(input, scope) ?? Limits.PayloadBytes),
            BatchInput is null ? null : AwsText.Of(BatchInput.Evaluate(input, scope))
        );
}

/// <summary><c>ResultWriter</c>: the form of the results, and whether they go to Amazon S3.</summary>
/// <param name="IsExport">It names a bucket.</param>
/// <param name="Transformation">NONE, COMPACT or FLATTEN; null for the default.</param>
/// <param name="IsLines">JSON Lines instead of an array.</param>
internal sealed record ResultWriter(bool IsExport, string? Transformation, bool IsLines);
