using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>What starting a task came to.</summary>
internal abstract record Outcome
{
    /// <summary>Over, with a result.</summary>
    public sealed record Succeeded(JsonNode? Output) : Outcome;

    /// <summary>Over, with an error.</summary>
    public sealed record Failed(string Error, string? Cause) : Outcome;

    /// <summary>The service took it; its end comes by a task token or with another execution's end.</summary>
    public sealed record Submitted(JsonNode? Output) : Outcome;

    /// <summary>Waits for a worker to take it; no time counts until then.</summary>
    public sealed record Offered : Outcome;

    /// <summary>Under way outside the store.</summary>
    public sealed record Pending : Outcome;
}
