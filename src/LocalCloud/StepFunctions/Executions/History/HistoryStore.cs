using System.IO.Compression;

namespace LocalCloud.StepFunctions.Executions.History;

/// <summary>
/// Keeps events in chunks, one a slice: a JSON array as the API answers it but for the texts that events share, deflated when it is
/// large. Reading a page touches its chunks and the few that its texts come from, so that a history of 25,000 events costs little more
/// memory than a page of it.
/// </summary>
internal static class HistoryStore
{
    /// <summary>Small chunks (a step of an order) stay as they are: compressing them costs more than it saves.</summary>
    private const int CompressFrom = 16 * 1024;

    /// <summary>
    /// A chunk's id is that of its execution, with room for <see cref="HistoryWriter.MostEvents"/>, plus that of its first event: the
    /// chunks of an execution stand together, and need no index.
    /// </summary>
    private const int IdsPerExecution = 32 * 1024;

    public static void Append(Transaction tx, long execution, long first, ReadOnlyMemory<byte> events)
    {
        var chunk = events.Length < CompressFrom ? events : Deflate(events.Span);
        tx.Execute("insert into history (id, events) values ($1, $2)", ChunkId(execution, first), chunk);
    }

    public static void Delete(Transaction tx, long execution) =>
        tx.Execute("delete from history where id >= $1 and id < $2", ChunkId(execution, 0), ChunkId(execution + 1, 0));

    /// <summary>Up to <paramref name="limit"/> events from id <paramref name="from"/> on, in the direction asked for.</summary>
    public static List<JsonObject> Read(Transaction tx, long execution, long from, int limit, bool reverse)
    {
        var events = new List<JsonObject>();
        var texts = new HistoryTexts(tx, execution);
        // The chunk that holds `from` starts at or before it.
        var sql = reverse
            ? "select events from history where id >= $1 and id <= $2 order by id desc"
            : "select events from history where id < $3 and id >= "
                + "coalesce((select max(id) from history where id >= $1 and id <= $2), $1) order by id";
        tx.Each(
            sql,
            row =>
            {
                var chunk = Parse(row.Bytes(0));
                texts.Restore(chunk);
                for (var i = 0; i < chunk.Count && events.Count < limit; i++)
                {
                    var e = chunk[reverse ? chunk.Count - 1 - i : i];
                    var id = e.RequiredLong("id");
                    if (reverse ? id <= from : id >= from)
                    {
                        events.Add(e);
                    }
                }
                return events.Count < limit;
            },
            ChunkId(execution, 0),
            ChunkId(execution, from),
            ChunkId(execution + 1, 0)
        );
        return events;
    }

    /// <summary>The events of a chunk that was just appended, whole.</summary>
    public static List<JsonObject> Events(Transaction tx, long execution, ReadOnlySpan<byte> chunk)
    {
        var events = Parse(chunk);
        new HistoryTexts(tx, execution).Restore(events);
        return events;
    }

    /// <summary>The events of the chunk that an event is in, as they are stored.</summary>
    public static List<JsonObject> ChunkOf(Transaction tx, long execution, long id) =>
        tx.First(
            "select events from history where id >= $1 and id <= $2 order by id desc limit 1",
            row => Parse(row.Bytes(0)),
            ChunkId(execution, 0),
            ChunkId(execution, id)
        ) ?? throw new InvalidOperationException($"Execution {execution} has no event {id}.");

    private static long ChunkId(long execution, long first) =>
        (execution * IdsPerExecution) + Math.Clamp(first, 0, IdsPerExecution - 1);

    private static List<JsonObject> Parse(ReadOnlySpan<byte> chunk) =>
        [
            .. ((JsonArray)Json.Stored(chunk[0] == (byte)'[' ? chunk : Inflate(chunk.ToArray()))).Select(e =>
                (JsonObject)e!
            ),
        ];

    private static byte[] Deflate(ReadOnlySpan<byte> text)
    {
        using var into = new MemoryStream();
        using (var deflate = new ZLibStream(into, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(text);
        }
        return into.ToArray();
    }

    private static byte[] Inflate(byte[] chunk)
    {
        using var inflate = new ZLibStream(new MemoryStream(chunk), CompressionMode.Decompress);
        using var text = new MemoryStream();
        inflate.CopyTo(text);
        return text.ToArray();
    }
}
