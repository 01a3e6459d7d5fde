using System.Threading.Channels;

namespace LocalCloud.Storage;

/// <summary>Runs claimed outside work, a bounded number at a time.</summary>
internal sealed class OutsideLane : IAsyncDisposable
{
    private const int AtOnce = 64;
    private const int MostWaiting = 1_000;

    private readonly Channel<Work> waiting = Channel.CreateUnbounded<Work>();
    private readonly CancellationTokenSource stopping = new();
    private readonly IReadOnlyDictionary<string, OutsideWorkHandler> handlers;
    private readonly Task[] workers;
    private int count;

    public OutsideLane(IReadOnlyDictionary<string, OutsideWorkHandler> handlers)
    {
        this.handlers = handlers;
        workers = [.. Enumerable.Range(0, AtOnce).Select(_ => Task.Run(RunAsync))];
    }

    /// <summary>False when rows are better left in the table until some of the waiting ones are done.</summary>
    public bool HasRoom => Volatile.Read(ref count) < MostWaiting;

    public void Add(Work work)
    {
        Interlocked.Increment(ref count);
        waiting.Writer.TryWrite(work);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        waiting.Writer.TryComplete();
        // A function that hangs must not hang the stop: its row is still in the table and is tried again at the next start.
        await Task.WhenAny(Task.WhenAll(workers), Task.Delay(TimeSpan.FromSeconds(1))).ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        await foreach (var work in waiting.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (stopping.IsCancellationRequested)
            {
                return;
            }
            try
            {
                await handlers[work.Kind](work, stopping.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (stopping.IsCancellationRequested || e is StoreException or ObjectDisposedException)
            {
                // The row stays claimed and is given out again at the next start.
            }
            finally
            {
                Interlocked.Decrement(ref count);
            }
        }
    }
}
