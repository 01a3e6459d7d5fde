using System.Buffers;
using System.Text.Json;
using LocalCloud.Protocol;

namespace LocalCloud.StepFunctions.Executions.History;

/// <summary>Writes the events of one slice, as GetExecutionHistory answers them, and numbers them.</summary>
internal sealed class HistoryWriter
{
    /// <summary>How many events a Standard execution has at most (Step Functions quotas, "state machine executions").</summary>
    public const long MostEvents = 25_000;

    private readonly ArrayBufferWriter<byte> buffer = new(1024);
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

    /// <summary>The chunk to store; nothing can be written after it.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        json.WriteEndArray();
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>An event without details.</summary>
    public long Plain(string type, long previous)
    {
        var id = Begin(type, previous);
        json.WriteEndObject();
        return id;
    }

    /// <summary>Begins an event with details; write its members to <see cref="Details"/>, then call <see cref="End"/>.</summary>
    public long Begin(string type, long previous, string details)
    {
        var id = Begin(type, previous);
        json.WriteStartObject(details);
        return id;
    }

    public Utf8JsonWriter Details => json;

    public void End()
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes <c>name</c> and <c>nameDetails: {truncated: false}</c>, as every input and output of an event.</summary>
    public void Data(string name, string text)
    {
        json.WriteString(name, text);
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

    private long Begin(string type, long previous)
    {
        Count++;
        json.WriteStartObject();
        json.WriteNumber("timestamp", NowMs / 1000d);
        json.WriteString("type", type);
        json.WriteNumber("id", Count);
        json.WriteNumber("previousEventId", previous);
        return Count;
    }
}
