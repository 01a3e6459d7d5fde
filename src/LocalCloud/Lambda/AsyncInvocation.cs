using System.Buffers;
using System.Text.Json;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Lambda;

/// <summary>An asynchronous invocation (InvocationType Event): a row of work that outlives the process.</summary>
/// <param name="FirstMs">When it was queued; an event that gets too old is dropped.</param>
internal sealed record AsyncInvocation(string Function, string RequestId, long FirstMs, byte[] Payload)
{
    public const string Kind = "lambda.invoke";

    /// <summary>
    /// Lambda waits one minute before the second attempt and two before the third (docs: "Asynchronous invocation",
    /// error handling).
    /// </summary>
    public static readonly IReadOnlyList<TimeSpan> RetryDelays = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2)];

    public static AsyncInvocation Queue(Transaction tx, string function, byte[] payload)
    {
        var invocation = new AsyncInvocation(function, Guid.NewGuid().ToString(), tx.NowMs, payload);
        tx.Enqueue(Kind, invocation.Write());
        return invocation;
    }

    public static AsyncInvocation Read(Work work)
    {
        var end = work.Payload.AsSpan().IndexOf((byte)'\n');
        using var document = JsonDocument.Parse(work.Payload.AsMemory(0, end));
        var root = document.RootElement;
        return new AsyncInvocation(
            root.GetProperty("function").GetString()!,
            root.GetProperty("requestId").GetString()!,
            root.GetProperty("first").GetInt64(),
            work.Payload[(end + 1)..]
        );
    }

    /// <summary>A line about the invocation, then the event as it came: whatever it holds, the line can be read.</summary>
    private ReadOnlySpan<byte> Write()
    {
        var buffer = new ArrayBufferWriter<byte>(Payload.Length + 256);
        using (var json = new Utf8JsonWriter(buffer, Json.Writing))
        {
            json.WriteStartObject();
            json.WriteString("function", Function);
            json.WriteString("requestId", RequestId);
            json.WriteNumber("first", FirstMs);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        buffer.Write(Payload);
        return buffer.WrittenSpan;
    }
}
