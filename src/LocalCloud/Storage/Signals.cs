using System.Collections.Concurrent;

namespace LocalCloud.Storage;

/// <summary>Wakes those who wait for something to be committed, by topic; what it was they read themselves.</summary>
internal sealed class Signals
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new();

    /// <summary>
    /// Completes when the topic is told next. Ask for it before you look, so that nothing in between is missed.
    /// </summary>
    public Task Next(string topic) =>
        waiting.GetOrAdd(topic, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Tell(string topic)
    {
        if (waiting.TryRemove(topic, out var told))
        {
            told.SetResult();
        }
    }
}
