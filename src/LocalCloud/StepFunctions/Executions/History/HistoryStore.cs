using System.IO.Compression;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions.History;

/// <summary>
/// Keeps events in chunks, one a slice: a JSON array as the API answers it, deflated when it is large. Reading a page touches only
/// its chunks, so that a history of 25,000 events costs no more memory than a page of it.
/// </summary>
internal static class HistoryStore
{
    /// <summary>Small chunks (a step of an order) stay as they are: compressing them costs more than it saves.</summary>
    private const int CompressFrom = 16 * 1024;

    public static void Append(Transaction tx, long execution, long first, ReadOnlyMemory<byte> events)
    {
        var chunk = events.Length < CompressFrom ? events.ToArray() : Deflate(events.Span);
        tx.Execute("insert into history (execution, first, events) values ($1, $2, $3)", execution, first, chunk);
    }

    /// <summary>Up to <paramref name="limit"/> events from id <paramref name="from"/> on, in the direction asked for.</summary>
    public static List<JsonObject> Read(Transaction tx, long execution, long from, int limit, bool reverse)
    {
        var events = new List<JsonObject>();
        // The chunk that holds `from` starts at or before it.
        var sql = reverse
            ? "select events from history where execution = $1 and first <= $2 order by first desc"
            : "select events from history where execution = $1 and first >= "
                + "coalesce((select max(first) from history where execution = $1 and first <= $2), 0) order by first";
        tx.Each(
            sql,
            row =>
            {
                var chunk = Parse(row.Bytes(0));
                for (var i = 0; i < chunk.Count && events.Count < limit; i++)
                {
                    var e = chunk[reverse ? chunk.Count - 1 - i : i];
                    var id = e["id"]!.GetValue<long>();
                    if (reverse ? id <= from : id >= from)
                    {
                        events.Add(e);
                    }
                }
                return events.Count < limit;
            },
            execution, from);
        return events;
    }

    private static List<JsonObject> Parse(byte[] chunk) => Events(chunk[0] == (byte)'[' ? chunk : Inflate(chunk));

    /// <summary>The events of a chunk, whole.</summary>
    public static List<JsonObject> Events(ReadOnlySpan<byte> chunk)
    {
        List<JsonObject> events = [.. ((JsonArray)Json.Stored(chunk)).Select(e => (JsonObject)e!)];
        SharedTexts.Restore(events);
        return events;
    }

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
