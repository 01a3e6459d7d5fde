namespace LocalCloud.StepFunctions.Executions.History;

/// <summary>Puts back the inputs and outputs of an execution's events that <see cref="RecentTexts"/> wrote as what they share.</summary>
internal sealed class HistoryTexts(Transaction tx, long execution)
{
    private static readonly string[] Members = ["input", "output"];

    /// <summary>The texts of the chunks that were read, those not asked for yet as they are stored.</summary>
    private readonly Dictionary<long, JsonNode> known = [];

    /// <summary>Restores a chunk's events.</summary>
    public void Restore(IReadOnlyList<JsonObject> events)
    {
        Learn(events);
        foreach (var e in events)
        {
            if (FindText(e) is var (details, name, _))
            {
                details[name] = Text(Id(e));
            }
        }
    }

    /// <summary>The input or output of an event.</summary>
    public string Text(long id)
    {
        if (!known.ContainsKey(id))
        {
            Learn(HistoryStore.ChunkOf(tx, execution, id));
        }
        var text = known[id] switch
        {
            JsonArray parts => Join(parts),
            JsonValue value when value.GetValueKind() == JsonValueKind.Number => Text(value.GetValue<long>()),
            var value => value.GetValue<string>(),
        };
        known[id] = JsonValue.Create(text);
        return text;
    }

    private string Join(JsonArray parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is JsonArray place)
            {
                text.Append(Text(place[0]!.GetValue<long>()), place[1]!.GetValue<int>(), place[2]!.GetValue<int>());
            }
            else
            {
                text.Append(part!.GetValue<string>());
            }
        }
        return text.ToString();
    }

    private void Learn(IReadOnlyList<JsonObject> events)
    {
        foreach (var e in events)
        {
            if (FindText(e) is var (_, _, value))
            {
                known.TryAdd(Id(e), value);
            }
        }
    }

    /// <summary>Where an event's text is; null when it has none. No event has two.</summary>
    private static (JsonObject Details, string Name, JsonNode Value)? FindText(JsonObject e)
    {
        foreach (var (_, member) in e)
        {
            if (member is JsonObject details && Members.FirstOrDefault(details.ContainsKey) is { } name)
            {
                return (details, name, details[name]!);
            }
        }
        return null;
    }

    private static long Id(JsonObject e) => e.RequiredLong("id");
}
