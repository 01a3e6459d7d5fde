namespace LocalCloud.Protocol;

/// <summary>
/// Gives the memory of large requests back to the system. The collector would keep it for the next one, which on a learner's machine may
/// never come.
/// </summary>
internal static class LargeBody
{
    private const int From = 4 * 1024 * 1024;

    private static readonly TimeSpan After = TimeSpan.FromSeconds(5);

    private static int isWaiting;

    public static void Came(int bytes)
    {
        if (bytes >= From && Interlocked.Exchange(ref isWaiting, 1) == 0)
        {
            _ = Task.Run(GiveBackAsync);
        }
    }

    private static async Task GiveBackAsync()
    {
        await Task.Delay(After).ConfigureAwait(false);
        Volatile.Write(ref isWaiting, 0);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
