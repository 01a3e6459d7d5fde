namespace LocalCloud.StepFunctions.Language;

/// <summary>What one child execution gets: its input, and how many items that stands for.</summary>
internal sealed record Batch(string Input, int Items);

/// <summary>
/// Groups items for child executions
/// (https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html).
/// </summary>
/// <param name="MaxItems">Of one batch.</param>
/// <param name="MaxBytes">Of one batch's whole input.</param>
/// <param name="BatchInput">JSON that every batch gets; null for none.</param>
internal sealed record Batching(int MaxItems, int MaxBytes, string? BatchInput)
{
    private string Start => BatchInput is null ? "{\"Items\":[" : $"{{\"BatchInput\":{BatchInput},\"Items\":[";

    /// <summary>
    /// The batches of items, in their order. An item that is larger than a batch may be has one of its own.
    /// </summary>
    /// <param name="items">As JSON text.</param>
    public IEnumerable<Batch> Group(IEnumerable<string> items)
    {
        const string End = "]}";
        var empty = Encoding.UTF8.GetByteCount(Start) + End.Length;
        var text = new StringBuilder(Start);
        var (count, bytes) = (0, empty);
        foreach (var item in items)
        {
            var more = Encoding.UTF8.GetByteCount(item) + 1;
            if (count > 0 && (count == MaxItems || bytes + more - 1 > MaxBytes))
            {
                yield return new Batch(text.Append(End).ToString(), count);
                text.Clear().Append(Start);
                (count, bytes) = (0, empty);
            }
            text.Append(count == 0 ? "" : ",").Append(item);
            count++;
            bytes += more;
        }
        if (count > 0)
        {
            yield return new Batch(text.Append(End).ToString(), count);
        }
    }
}
