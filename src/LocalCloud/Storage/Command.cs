namespace LocalCloud.Storage;

/// <summary>A write that waits for its turn: what to do, and whom to tell.</summary>
internal sealed record Command(Action<Transaction> Run, Action Succeeded, Action<Exception> Failed);
