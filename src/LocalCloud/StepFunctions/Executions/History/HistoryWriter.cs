using System.Buffers;

namespace LocalCloud.StepFunctions.Executions.History;

/// <summary>Writes the events of one slice, as GetExecutionHistory answers them, and numbers them.</summary>
#pragma warning disable CA1001 // The JSON writer has nothing but the buffer, which goes back to the spare ones.
internal sealed class HistoryWriter
#pragma warning restore CA1001
{
    /// <summary>How many events a Standard execution has at most (Step Functions quotas, "state machine executions").</summary>
    public const long MostEvents = 25_000;

    private const int MostSpareBytes = 1024 * 1024;

    /// <summary>Buffers of slices that are done. A slice runs on the writer's thread, a slice that starts another inside of it.</summary>
    [ThreadStatic]
    private static Stack<ArrayBufferWriter<byte>>? spare;

    private readonly ArrayBufferWriter<byte> buffer = (spare ??= []).TryPop(out var free) ? free : new(64 * 1024);
    private readonly Utf8JsonWriter json;
    private readonly long first;

    /// <param name="count">How many events the history has so far.</param>
    /// <param name="nowMs">The time that all events of the slice carry.</param>
    public HistoryWriter(long count, long nowMs)
    {
        Count = count;
        first = count + 1;
        NowMs = nowMs;
        json = new Utf8JsonWriter(buffer, Json.Writing with { SkipValidation = true });
        json.WriteStartArray();
    }

    public long Count { get; private set; }

    /// <summary>The time that the next events carry.</summary>
    public long NowMs { get; set; }

    /// <summary>The id that the next event gets.</summary>
    public long NextId => Count + 1;

    public bool IsFull => Count >= MostEvents - 1;

    public bool IsEmpty => Count < first;

    public long First => first;

    /// <summary>The texts that the next events may share; texts of earlier slices can be added.</summary>
    public RecentTexts Texts { get; } = new();

    /// <summary>Stores what was written as a chunk of the execution's history; nothing can be written after it.</summary>
    /// <param name="stored">Sees the chunk, as <see cref="HistoryStore.Events"/> reads it, before its buffer serves another slice.</param>
    public void Store(Transaction tx, long execution, Action<ReadOnlyMemory<byte>> stored)
    {
        if (!IsEmpty)
        {
            json.WriteEndArray();
            json.Flush();
            HistoryStore.Append(tx, execution, First, buffer.WrittenMemory);
            stored(buffer.WrittenMemory);
        }
        if (buffer.Capacity <= MostSpareBytes)
        {
            buffer.ResetWrittenCount();
            spare!.Push(buffer);
        }
    }

    /// <summary>An event without details.</summary>
    public long Plain(string type, long previous)
    {
        Begin(type, previous);
        json.WriteEndObject();
        return Count;
    }

    /// <summary>Begins an event with details; write its members to <see cref="Details"/>, then call <see cref="End"/>.</summary>
    public void Begin(string type, long previous, string details)
    {
        Begin(type, previous);
        json.WriteStartObject(details);
    }

    public Utf8JsonWriter Details => json;

    /// <summary>Ends the event and returns its id.</summary>
    public long End()
    {
        json.WriteEndObject();
        json.WriteEndObject();
        return Count;
    }

    /// <summary>An event whose details are an output.</summary>
    public long Output(string type, long previous, string details, string output)
    {
        Begin(type, previous, details);
        Data("output", output);
        return End();
    }

    /// <summary>An event whose details are an error and its cause.</summary>
    public long Failure(string type, long previous, string details, string? error, string? cause)
    {
        Begin(type, previous, details);
        Optional("error", error);
        Optional("cause", cause);
        return End();
    }

    /// <summary>Writes <c>name</c> and <c>nameDetails: {truncated: false}</c>, as every input and output of an event.</summary>
    public void Data(string name, string text)
    {
        Texts.Write(json, name, text, Count);
        json.WriteStartObject(name == "input" ? "inputDetails" : "outputDetails");
        json.WriteBoolean("truncated", false);
        json.WriteEndObject();
    }

    public void Optional(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public void Optional(string name, long? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    /// <summary>The role of a task's Credentials, when it has any.</summary>
    public void Credentials(string? role)
    {
        if (role is not null)
        {
            json.WriteStartObject("taskCredentials");
            json.WriteString("roleArn", role);
            json.WriteEndObject();
        }
    }

    private void Begin(string type, long previous)
    {
        Count++;
        json.WriteStartObject();
        json.WriteNumber("timestamp", NowMs / 1000d);
        json.WriteString("type", type);
        json.WriteNumber("id", Count);
        json.WriteNumber("previousEventId", previous);
    }
}
