using LocalCloud.StepFunctions.Executions.History;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// The inputs of frames as a run's state keeps them: the execution's own input and what stands in the history are not
/// written again.
/// </summary>
internal sealed class StateInputs(
    Transaction tx,
    InputCache cache,
    Execution execution,
    HistoryWriter history,
    TextCache texts
)
{
    /// <summary>Shorter inputs are quicker to read than to look up.</summary>
    private const int LeastLooked = 512;

    /// <summary>The execution's own input.</summary>
    public JsonNode? OfExecution { get; } = texts.Read(execution.Input, own: true);

    public TextCache Texts => texts;

    /// <summary>Writes the members for an input into the object of its frame.</summary>
    public void Write(Utf8JsonWriter json, JsonNode? input)
    {
        if (ReferenceEquals(input, OfExecution))
        {
            json.WriteBoolean("executionInput", true);
            return;
        }
        var own = texts.Written(input);
        var text = own ?? texts.Text(input);
        if (text.Length >= LeastLooked && history.Texts.Find(text) is { } place)
        {
            json.WriteNumber("inputEvent", place.Event);
            json.WriteNumber("inputHops", place.Hops);
            json.WriteBoolean("inputOwn", own is not null);
            tx.AfterCommit(() => cache.Keep(execution.Id, place.Event, text));
        }
        else if (own is not null)
        {
            json.WriteString("inputText", own);
        }
        else
        {
            json.WritePropertyName("input");
            json.WriteRawValue(text, skipInputValidation: true);
        }
    }

    /// <summary>The input of a frame that was stored.</summary>
    public JsonNode? Read(JsonElement frame)
    {
        if (frame.TryGetProperty("executionInput", out _))
        {
            return OfExecution;
        }
        if (frame.TryGetProperty("inputEvent", out var id))
        {
            return Find(
                id.GetInt64(),
                frame.GetProperty("inputHops").GetInt32(),
                frame.GetProperty("inputOwn").GetBoolean()
            );
        }
        return frame.TryGetProperty("inputText", out var text)
            ? texts.Read(text.GetString()!, own: true)
            : texts.Read(frame.GetProperty("input"));
    }

    private JsonNode? Find(long id, int hops, bool own)
    {
        var text = cache.Find(execution.Id, id) ?? new HistoryTexts(tx, execution.Id).Text(id);
        history.Texts.Add(new RecentTexts.Place(text, id, hops));
        return texts.Read(text, own);
    }
}
