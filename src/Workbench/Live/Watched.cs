namespace Workbench.Live;

/// <summary>Something of the shop that is looked at again and again while somebody watches, and only then.</summary>
/// <param name="look">Takes what was seen last; gives the same object back when nothing has changed.</param>
#pragma warning disable CA1001 // The last who leaves cancels the source; one without a timer holds nothing else.
public sealed class Watched<T>(Func<T?, CancellationToken, Task<T>> look, TimeSpan pause)
    where T : class
#pragma warning restore CA1001
{
    private readonly Lock guard = new();
    private readonly List<Action> watchers = [];
    private CancellationTokenSource? running;

    /// <summary>Null until the first look came back.</summary>
    public T? Latest { get; private set; }

    /// <summary>Why the last look failed, for people; null when it did not.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Calls back after each look that saw something else, until disposed.</summary>
    public IDisposable Watch(Action changed)
    {
        lock (guard)
        {
            watchers.Add(changed);
            if (running is null)
            {
                running = new CancellationTokenSource();
                _ = Task.Run(() => FollowAsync(running.Token));
            }
        }
        return new Ending(() => Leave(changed));
    }

    private void Leave(Action changed)
    {
        lock (guard)
        {
            watchers.Remove(changed);
            if (watchers.Count == 0)
            {
                running?.Cancel();
                running = null;
            }
        }
    }

    private async Task FollowAsync(CancellationToken cancelled)
    {
        while (!cancelled.IsCancellationRequested)
        {
            var before = (Latest, Trouble);
            try
            {
                var seen = await look(Latest, cancelled).ConfigureAwait(false);
                (Latest, Trouble) = (seen, null);
            }
            catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Trouble = ShopTrouble.Say(e);
            }
            if (!ReferenceEquals(before.Latest, Latest) || before.Trouble != Trouble)
            {
                Tell();
            }
            await Task.Delay(pause, cancelled).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Tell()
    {
        Action[] all;
        lock (guard)
        {
            all = [.. watchers];
        }
        foreach (var changed in all)
        {
            changed();
        }
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => Interlocked.Exchange(ref end, () => { })();
    }
}
