using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>What a state wants to happen. A state only says so; its execution does it.</summary>
internal abstract record Move
{
    /// <summary>The state is over: on to <paramref name="Next"/> or, when null, to the end of what it belongs to.</summary>
    public sealed record Leave(Departure Departure, string? Next) : Move;

    /// <summary>What the state belongs to fails; no Retry and no Catch of the state sees that.</summary>
    public sealed record Abandon(string? Error, string? Cause) : Move;

    /// <summary>Nothing, until a time.</summary>
    public sealed record Wait(DateTimeOffset Until) : Move;

    /// <summary>A task is put on the schedule.</summary>
    public sealed record Schedule(
        JsonNode? Arguments,
        long? TimeoutSeconds,
        long? HeartbeatSeconds,
        string? CredentialsRole
    ) : Move;

    /// <summary>All branches begin, with the same input.</summary>
    public sealed record Branch(JsonNode? Input) : Move;

    /// <summary>An iteration begins for each of the items, so many at once.</summary>
    /// <param name="Input">What the state's fields are applied to.</param>
    public sealed record Iterate(JsonArray Items, JsonNode? Input, int AtOnce) : Move;

    /// <summary>A Map Run begins, which makes child executions of the items.</summary>
    /// <param name="Input">What the state's fields are applied to.</param>
    /// <param name="AtOnce">How many of them may run at once; 0 for as many as can.</param>
    public sealed record RunChildren(MapDataset Dataset, JsonNode? Input, int AtOnce) : Move;
}
