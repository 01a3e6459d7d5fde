using System.Diagnostics;
using System.Threading.Channels;

namespace LocalCloud.Storage;

/// <summary>
/// Runs claimed outside work, a bounded number at a time. Work that takes long gives up its place, so that functions that
/// hang hold up nobody else.
/// </summary>
internal sealed class OutsideLane : IAsyncDisposable
{
    private const int AtOnce = 64;
    private const int MostTaken = 1_000;
    private static readonly TimeSpan PlaceFor = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(1);

    private readonly Channel<Work> waiting = Channel.CreateUnbounded<Work>();
    private readonly CancellationTokenSource stopping = new();
    private readonly SemaphoreSlim places = new(AtOnce);
    private readonly IReadOnlyDictionary<string, Worker> workers;
    private readonly SemaphoreSlim suspects = new(1);
    private readonly InFlight inFlight;
    private readonly Func<Work, Exception, Task> failed;
    private int count;

    /// <param name="failed">Takes work back that failed by a fault of ours.</param>
    public OutsideLane(
        IReadOnlyDictionary<string, Worker> workers,
        InFlight inFlight,
        Func<Work, Exception, Task> failed
    )
    {
        this.workers = workers;
        this.inFlight = inFlight;
        this.failed = failed;
        _ = Task.Run(GiveOutAsync);
    }

    /// <summary>False when rows are better left in the table until some of those that wait or run are done.</summary>
    public bool HasRoom => Volatile.Read(ref count) < MostTaken;

    public void Add(Work work)
    {
        Interlocked.Increment(ref count);
        if (!waiting.Writer.TryWrite(work))
        {
            Interlocked.Decrement(ref count);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        waiting.Writer.TryComplete();
        // A function that hangs must not hang the stop: its row is still in the table and is tried again at the next start.
        var began = Stopwatch.GetTimestamp();
        while (Volatile.Read(ref count) > 0 && Stopwatch.GetElapsedTime(began) < LongestStop)
        {
            await Task.Delay(5).ConfigureAwait(false);
        }
    }

    private async Task GiveOutAsync()
    {
        await foreach (var work in waiting.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (stopping.IsCancellationRequested)
            {
                Interlocked.Decrement(ref count);
                continue;
            }
            if (work.Faults >= Quarantine.Crash)
            {
                _ = Task.Run(() => RunAloneAsync(work));
                continue;
            }
            await places.WaitAsync().ConfigureAwait(false);
            _ = Task.Run(() => RunAsync(work));
        }
    }

    /// <summary>Work by which a process may have ended is done one by one, so that the guilty one is known when it happens again.</summary>
    private async Task RunAloneAsync(Work work)
    {
        await suspects.WaitAsync().ConfigureAwait(false);
        await places.WaitAsync().ConfigureAwait(false);
        await RunAsync(work).ConfigureAwait(false);
        suspects.Release();
    }

    private async Task RunAsync(Work work)
    {
        var place = inFlight.Take();
        inFlight.Mark(place, work.Id);
        var run = HandleAsync(work);
        await run.WaitAsync(PlaceFor).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        places.Release();
        await run.ConfigureAwait(false);
        inFlight.Leave(place);
        Interlocked.Decrement(ref count);
    }

    private async Task HandleAsync(Work work)
    {
        try
        {
            await workers[work.Kind].Outside!(work, stopping.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (stopping.IsCancellationRequested || e is StoreException or ObjectDisposedException)
        {
            // The row stays claimed and is given out again at the next start.
        }
        catch (Exception e)
        {
            await failed(work, e).ConfigureAwait(false);
        }
    }
}
