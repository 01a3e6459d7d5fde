namespace LocalCloud.Lambda;

/// <summary>An invocation that is over, and what it leaves for the log.</summary>
/// <param name="Stream">The log stream of the function's group.</param>
internal sealed record Invocation(
    byte[] Payload,
    string? FunctionError,
    IReadOnlyList<(long TimeMs, string Text)> Lines,
    string Stream
);
