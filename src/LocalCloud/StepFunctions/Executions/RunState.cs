using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
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
        var json = JsonObject.Create(stored)!;
        var frames = new SortedDictionary<int, Frame>();
        foreach (var element in stored.GetProperty("frames").EnumerateArray())
        {
            var frame = ReadFrame(element, frames, definition, inputs);
            frames.Add(frame.Id, frame);
        }
        var ready = new Queue<Frame>(((JsonArray)json["ready"]!).Select(id => frames[id!.GetValue<int>()]));
        return new RunState(frames, ready, json["next"]!.GetValue<int>());
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
        var json = JsonObject.Create(stored)!;
        var parent = json["parent"] is { } id ? frames[id.GetValue<int>()] : null;
        var index = json["index"]!.GetValue<int>();
        var variables = json["variables"] is JsonObject assigned
            ? assigned.ToDictionary(v => v.Key, v => v.Value)
            : parent?.Variables ?? Frame.NoVariables;
        return new Frame
        {
            Id = json["id"]!.GetValue<int>(),
            Parent = parent,
            Index = index,
            Workflow = WorkflowOf(parent, index, definition),
            State = json["state"]!.GetValue<string>(),
            Step = (Step)json["step"]!.GetValue<int>(),
            Previous = json["previous"]!.GetValue<long>(),
            Entered = json["entered"]!.GetValue<long>(),
            EnteredMs = json["enteredMs"]!.GetValue<long>(),
            Input = inputs.Read(stored),
            Variables = variables,
            Retries = json["retries"] is JsonArray retries ? [.. retries.Select(r => r!.GetValue<int>())] : [],
            Task = json["task"]?.GetValue<long>() ?? 0,
            Arguments = json["arguments"],
            CredentialsRole = json["role"]?.GetValue<string>(),
            TimeoutSeconds = json["timeout"]?.GetValue<long>(),
            HeartbeatSeconds = json["heartbeat"]?.GetValue<long>(),
            Timers = (Timers)(json["timers"]?.GetValue<int>() ?? 0),
            MapRun = json["mapRun"]?.GetValue<long>(),
            Child = json["child"]?.GetValue<string>(),
            Fork = json["fork"] is JsonObject fork ? ReadFork(fork, inputs.Texts) : null,
        };
    }

    private static Fork ReadFork(JsonObject json, TextCache texts)
    {
        JsonNode?[] results = [.. (JsonArray)json["results"]!];
        for (var i = 0; json["texts"] is JsonArray written && i < results.Length; i++)
        {
            if (written[i] is { } text)
            {
                texts.Keep(results[i]!, text.GetValue<string>());
            }
        }
        return new Fork((JsonArray?)json["items"], json["input"], results)
        {
            Next = json["next"]!.GetValue<int>(),
            Done = json["done"]!.GetValue<int>(),
            Failed = json["failed"]!.GetValue<int>(),
        };
    }

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
