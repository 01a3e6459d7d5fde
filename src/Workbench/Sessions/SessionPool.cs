using System.Diagnostics;

namespace Workbench.Sessions;

/// <summary>Starts sessions, and keeps the next one warm: a lesson's first cell need not wait for a process.</summary>
/// <param name="start">The command that runs <see cref="SessionServer"/>.</param>
internal sealed class SessionPool(Func<ProcessStartInfo> start) : IAsyncDisposable
{
    private readonly Lock guard = new();
    private readonly List<SessionProcess> all = [];
    private SessionProcess? spare;
    private bool closed;

    /// <summary>Warms a session up if none is.</summary>
    public void Prepare()
    {
        lock (guard)
        {
            if (!closed && (spare is null || spare.Ended.IsCompleted))
            {
                spare = Begin();
            }
        }
    }

    /// <summary>A session that nobody else has, ready or about to be.</summary>
    public SessionProcess Take()
    {
        lock (guard)
        {
            ObjectDisposedException.ThrowIf(closed, this);
            var taken = spare is { } warm && !warm.Ended.IsCompleted ? warm : Begin();
            spare = null;
            // Not beside the one that was taken: its first cell shall have the machine for itself.
            _ = taken.Ready.ContinueWith(_ => Task.Delay(TimeSpan.FromSeconds(5)).ContinueWith(_ => Prepare()));
            return taken;
        }
    }

    private SessionProcess Begin()
    {
        var begun = SessionProcess.Start(start());
        all.RemoveAll(session => session.Ended.IsCompleted);
        all.Add(begun);
        return begun;
    }

    public async ValueTask DisposeAsync()
    {
        List<SessionProcess> running;
        lock (guard)
        {
            closed = true;
            running = [.. all];
        }
        foreach (var session in running)
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }
    }
}
