using System.Buffers;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// What a live execution is doing, as the column <c>run</c> of its row: its frames, parents before children, and whose turn is next.
/// Member names are short because every slice writes them.
/// </summary>
internal sealed record RunState(SortedDictionary<int, Frame> Frames, Queue<Frame> Ready, int NextFrame)
{
    public byte[] Write(StateInputs inputs)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Json.Writing with { SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("next", NextFrame);
            json.WriteStartArray("ready");
            foreach (var frame in Ready)
            {
                json.WriteNumberValue(frame.Id);
            }
            json.WriteEndArray();
            json.WriteStartArray("frames");
            foreach (var frame in Frames.Values)
            {
                WriteFrame(json, frame, inputs);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    public static RunState Read(byte[] state, StateMachineDefinition definition, StateInputs inputs)
    {
        var stored = Json.StoredElement(state);
        var frames = new SortedDictionary<int, Frame>();
        foreach (var element in stored.GetProperty("frames").EnumerateArray())
        {
            var frame = ReadFrame(element, frames, definition, inputs);
            frames.Add(frame.Id, frame);
        }
        var ready = new Queue<Frame>(stored.GetProperty("ready").EnumerateArray().Select(id => frames[id.GetInt32()]));
        return new RunState(frames, ready, stored.GetProperty("next").GetInt32());
    }

    private static void WriteFrame(Utf8JsonWriter json, Frame frame, StateInputs inputs)
    {
        json.WriteStartObject();
        json.WriteNumber("id", frame.Id);
        Number(json, "parent", frame.Parent?.Id);
        json.WriteNumber("index", frame.Index);
        json.WriteString("state", frame.State);
        json.WriteNumber("step", (int)frame.Step);
        json.WriteNumber("previous", frame.Previous);
        json.WriteNumber("entered", frame.Entered);
        json.WriteNumber("enteredMs", frame.EnteredMs);
        inputs.Write(json, frame.Input);
        if (!ReferenceEquals(frame.Variables, frame.Parent?.Variables ?? Frame.NoVariables))
        {
            json.WriteStartObject("variables");
            foreach (var (name, value) in frame.Variables)
            {
                Node(json, name, value);
            }
            json.WriteEndObject();
        }
        if (frame.Retries.Length > 0)
        {
            json.WriteStartArray("retries");
            foreach (var count in frame.Retries)
            {
                json.WriteNumberValue(count);
            }
            json.WriteEndArray();
        }
        Number(json, "task", frame.Task == 0 ? null : frame.Task);
        if (frame.Arguments is not null)
        {
            Node(json, "arguments", frame.Arguments);
        }
        if (frame.CredentialsRole is not null)
        {
            json.WriteString("role", frame.CredentialsRole);
        }
        Number(json, "timeout", frame.TimeoutSeconds);
        Number(json, "heartbeat", frame.HeartbeatSeconds);
        Number(json, "timers", frame.Timers == Timers.None ? null : (long)frame.Timers);
        if (frame.Child is not null)
        {
            json.WriteString("child", frame.Child);
        }
        Number(json, "mapRun", frame.MapRun);
        if (frame.Fork is { } fork)
        {
            WriteFork(json, fork, inputs.Texts);
        }
        json.WriteEndObject();
    }

    private static void WriteFork(Utf8JsonWriter json, Fork fork, TextCache texts)
    {
        json.WriteStartObject("fork");
        if (fork.Items is not null)
        {
            Node(json, "items", fork.Items);
        }
        Node(json, "input", fork.Input);
        json.WriteNumber("next", fork.Next);
        json.WriteNumber("done", fork.Done);
        json.WriteNumber("failed", fork.Failed);
        json.WriteStartArray("results");
        foreach (var result in fork.Results)
        {
            Value(json, result);
        }
        json.WriteEndArray();
        if (fork.Results.Any(r => texts.Written(r) is not null))
        {
            json.WriteStartArray("texts");
            foreach (var result in fork.Results)
            {
                json.WriteStringValue(texts.Written(result));
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static Frame ReadFrame(
        JsonElement stored,
        SortedDictionary<int, Frame> frames,
        StateMachineDefinition definition,
        StateInputs inputs
    )
    {
        var parent = stored.TryGetProperty("parent", out var id) ? frames[id.GetInt32()] : null;
        var index = stored.GetProperty("index").GetInt32();
        var variables = stored.TryGetProperty("variables", out var assigned)
            ? assigned.EnumerateObject().ToDictionary(v => v.Name, v => Json.Node(v.Value))
            : parent?.Variables ?? Frame.NoVariables;
        return new Frame
        {
            Id = stored.GetProperty("id").GetInt32(),
            Parent = parent,
            Index = index,
            Workflow = WorkflowOf(parent, index, definition),
            State = stored.GetProperty("state").GetString()!,
            Step = (Step)stored.GetProperty("step").GetInt32(),
            Previous = stored.GetProperty("previous").GetInt64(),
            Entered = stored.GetProperty("entered").GetInt64(),
            EnteredMs = stored.GetProperty("enteredMs").GetInt64(),
            Input = inputs.Read(stored),
            Variables = variables,
            Retries = Optional(stored, "retries") is { } retries
                ? [.. retries.EnumerateArray().Select(r => r.GetInt32())]
                : [],
            Task = Optional(stored, "task")?.GetInt64() ?? 0,
            Arguments = Optional(stored, "arguments") is { } arguments ? Json.Node(arguments) : null,
            CredentialsRole = Optional(stored, "role")?.GetString(),
            TimeoutSeconds = Optional(stored, "timeout")?.GetInt64(),
            HeartbeatSeconds = Optional(stored, "heartbeat")?.GetInt64(),
            Timers = (Timers)(Optional(stored, "timers")?.GetInt32() ?? 0),
            MapRun = Optional(stored, "mapRun")?.GetInt64(),
            Child = Optional(stored, "child")?.GetString(),
            Fork = Optional(stored, "fork") is { } fork ? ReadFork(fork, inputs.Texts) : null,
        };
    }

    private static Fork ReadFork(JsonElement stored, TextCache texts)
    {
        JsonNode?[] results = [.. stored.GetProperty("results").EnumerateArray().Select(Json.Node)];
        if (Optional(stored, "texts") is { } written)
        {
            foreach (var (result, text) in results.Zip(written.EnumerateArray().Select(text => text.GetString())))
            {
                if (result is not null && text is not null)
                {
                    texts.Keep(result, text);
                }
            }
        }
        var items = Optional(stored, "items") is { } list ? JsonArray.Create(list) : null;
        return new Fork(items, Json.Node(stored.GetProperty("input")), results)
        {
            Next = stored.GetProperty("next").GetInt32(),
            Done = stored.GetProperty("done").GetInt32(),
            Failed = stored.GetProperty("failed").GetInt32(),
        };
    }

    private static JsonElement? Optional(JsonElement stored, string member) =>
        stored.TryGetProperty(member, out var value) ? value : null;

    private static Workflow WorkflowOf(Frame? parent, int index, StateMachineDefinition definition) =>
        parent?.Workflow.Find(parent.State) switch
        {
            null => definition,
            ParallelDefinition parallel => parallel.Branches[index],
            MapDefinition map => map.ItemProcessor,
            var state => throw new InvalidOperationException($"State {state.Name} of type {state.Type} has no frames."),
        };

    private static void Number(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void Node(Utf8JsonWriter json, string name, JsonNode? value)
    {
        json.WritePropertyName(name);
        Value(json, value);
    }

    private static void Value(Utf8JsonWriter json, JsonNode? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            value.WriteTo(json);
        }
    }
}
