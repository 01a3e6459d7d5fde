using System.Buffers;

namespace LocalCloud.EventBridge.Targets;

/// <summary>An event on a bus: its envelope as JSON, in the order AWS writes it.</summary>
/// <param name="Ingested">When the bus received it.</param>
/// <param name="Forwarded">Whether a rule sent it here from another bus; AWS does not send such an event on to a third bus.</param>
/// <param name="Replay">The replay that it comes from, or null.</param>
internal sealed record PostedEvent(
    string Id,
    byte[] Json,
    DateTimeOffset Ingested,
    bool Forwarded,
    string? Replay = null
)
{
    public const string Seconds = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The event of a PutEvents entry, or null when its detail is not a JSON object.</summary>
    public static PostedEvent? Create(Transaction tx, JsonObject entry)
    {
        try
        {
            using var detail = JsonDocument.Parse(
                entry.Required("Detail"),
                new JsonDocumentOptions { MaxDepth = Nesting.Json }
            );
            return detail.RootElement.ValueKind == JsonValueKind.Object
                ? Create(
                    tx,
                    entry.Required("Source"),
                    entry.Required("DetailType"),
                    ReadTime(entry["Time"], "Time") ?? tx.Now,
                    entry.Strings("Resources") ?? [],
                    detail.RootElement
                )
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static PostedEvent Create(
        Transaction tx,
        string source,
        string detailType,
        DateTimeOffset time,
        IReadOnlyList<string> resources,
        JsonElement detail
    )
    {
        var id = Guid.NewGuid().ToString();
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Protocol.Json.Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("version", "0");
            writer.WriteString("id", id);
            writer.WriteString("detail-type", detailType);
            writer.WriteString("source", source);
            writer.WriteString("account", tx.Place.AccountId);
            writer.WriteString("time", time.UtcDateTime.ToString(Seconds, CultureInfo.InvariantCulture));
            writer.WriteString("region", tx.Place.Region);
            writer.WriteStartArray("resources");
            foreach (var resource in resources)
            {
                writer.WriteStringValue(resource);
            }
            writer.WriteEndArray();
            writer.WritePropertyName("detail");
            detail.WriteTo(writer);
            writer.WriteEndObject();
        }
        return new PostedEvent(id, buffer.WrittenSpan.ToArray(), tx.Now, Forwarded: false);
    }

    /// <summary>
    /// An archived event as a replay sends it: with the replay's name before its resources, and an id of its own
    /// (recorded: radkawar/stackd, testdata/aws/eventbridge/replays.json).
    /// </summary>
    public static PostedEvent OfReplay(byte[] archived, string replay, DateTimeOffset now)
    {
        using var parsed = JsonDocument.Parse(archived, Protocol.Json.Trusted);
        var id = Guid.NewGuid().ToString();
        var buffer = new ArrayBufferWriter<byte>(archived.Length + 64);
        using (var writer = new Utf8JsonWriter(buffer, Protocol.Json.Writing))
        {
            writer.WriteStartObject();
            foreach (var member in parsed.RootElement.EnumerateObject())
            {
                if (member.NameEquals("resources"))
                {
                    writer.WriteString("replay-name", replay);
                }
                if (member.NameEquals("id"))
                {
                    writer.WriteString("id", id);
                    continue;
                }
                member.WriteTo(writer);
            }
            writer.WriteEndObject();
        }
        return new PostedEvent(id, buffer.WrittenSpan.ToArray(), now, Forwarded: false, replay);
    }

    /// <summary>A time as clients send it: seconds since 1970 (AWS JSON), or ISO 8601 (a workflow's parameters).</summary>
    public static DateTimeOffset? ReadTime(JsonNode? time, string member) =>
        time?.GetValueKind() switch
        {
            null => null,
            JsonValueKind.Number
                when time.GetValue<double>() is > -62_135_596_800 and < 253_402_300_800 and var seconds =>
                DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000)),
            JsonValueKind.String
                when DateTimeOffset.TryParse(
                    time.GetValue<string>(),
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out var read
                ) => read,
            _ => throw new AwsException(
                "SerializationException",
                $"{member} must be a timestamp: seconds since 1970-01-01, or ISO 8601."
            ),
        };

    public override string ToString() => Encoding.UTF8.GetString(Json);
}
