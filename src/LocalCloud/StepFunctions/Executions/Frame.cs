using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>What a frame does when it is its turn.</summary>
internal enum Step
{
    /// <summary>Enter <see cref="Frame.State"/>.</summary>
    Enter,

    /// <summary>Do the state's work, for the first time or again.</summary>
    Begin,

    /// <summary>Start the task that was scheduled.</summary>
    Start,

    /// <summary>End a Wait state whose time has come.</summary>
    Resume,

    /// <summary>Nothing, until a timer, a token, a function or a child frame wakes it.</summary>
    Wait,

    /// <summary>Nothing any more: its last state ended, or it was cancelled.</summary>
    Gone,
}

/// <summary>The timers that run for a frame; each is a row of work.</summary>
[Flags]
internal enum Timers
{
    None = 0,
    Wake = 1,
    Timeout = 2,
    Heartbeat = 4,
}

/// <summary>One thread of an execution: the execution itself, a branch of a Parallel state or an iteration of a Map state.</summary>
internal sealed class Frame
{
    public required int Id { get; init; }

    /// <summary>The frame whose Parallel or Map state this one belongs to; null for the execution's own.</summary>
    public required Frame? Parent { get; init; }

    /// <summary>Which branch or iteration.</summary>
    public required int Index { get; init; }

    public required Workflow Workflow { get; init; }

    /// <summary>The name of the current state.</summary>
    public required string State { get; set; }

    public Step Step { get; set; }

    /// <summary>The raw input of the current state.</summary>
    public JsonNode? Input { get; set; }

    /// <summary>What the frame assigned and what was visible where it began; never changed in place.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Variables { get; set; } = NoVariables;

    /// <summary>The event that the next one follows.</summary>
    public long Previous { get; set; }

    /// <summary>The event that entered the current state (0 before it), and when.</summary>
    public long Entered { get; set; }

    public long EnteredMs { get; set; }

    /// <summary>The event before the one that entered the current state; only known until the end of the slice.</summary>
    public long? BeforeEntered { get; set; }

    /// <summary>The current Parallel or Map state has recorded its failure; only of interest until the end of the slice.</summary>
    public bool HasFailed { get; set; }

    /// <summary>How often each of the state's retriers was used.</summary>
    public int[] Retries { get; set; } = [];

    /// <summary>The id of the event that scheduled the current task: names this attempt, and no other.</summary>
    public long Task { get; set; }

    /// <summary>What the scheduled task gets, until it is started.</summary>
    public JsonNode? Arguments { get; set; }

    /// <summary>The role that the task's Credentials name; of interest until it is started.</summary>
    public string? CredentialsRole { get; set; }

    public long? TimeoutSeconds { get; set; }

    public long? HeartbeatSeconds { get; set; }

    public Timers Timers { get; set; }

    /// <summary>The ARN of the execution that the task waits for.</summary>
    public string? Child { get; set; }

    /// <summary>The Map Run that the current state started, in Distributed mode.</summary>
    public long? MapRun { get; set; }

    /// <summary>The branches or iterations of the current state; null when it has none.</summary>
    public Fork? Fork { get; set; }

    public static IReadOnlyDictionary<string, JsonNode?> NoVariables { get; } = new Dictionary<string, JsonNode?>();

    public int RetryCount => Retries.Sum();

    /// <summary>The key of the frame's rows of work.</summary>
    public static string Key(long execution, int frame) => $"{execution}.{frame}";

    /// <summary>What the keys of all frames of an execution begin with.</summary>
    public static string KeysOf(long execution) => $"{execution}.";

    /// <summary>Forgets what belonged to the state that was left.</summary>
    public void Leave()
    {
        Entered = 0;
        BeforeEntered = null;
        HasFailed = false;
        Retries = [];
        Task = 0;
        Arguments = null;
        CredentialsRole = null;
        TimeoutSeconds = null;
        HeartbeatSeconds = null;
        Child = null;
        MapRun = null;
        Fork = null;
    }
}

/// <summary>The progress of a Parallel or Map state.</summary>
/// <param name="Items">What the iterations get, one each; null for a Parallel state.</param>
/// <param name="Input">The state's effective input.</param>
/// <param name="Results">The outputs so far.</param>
internal sealed record Fork(JsonArray? Items, JsonNode? Input, JsonNode?[] Results)
{
    /// <summary>The outputs' texts, as far as this slice wrote them.</summary>
    public string?[] Texts { get; } = new string?[Results.Length];

    /// <summary>The next item that no frame was made for.</summary>
    public int Next { get; set; }

    public int Done { get; set; }

    public int Failed { get; set; }

    public bool IsOver => Done + Failed == Results.Length;
}
