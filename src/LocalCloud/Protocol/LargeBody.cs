namespace LocalCloud.Protocol;

/// <summary>
/// Gives the memory of large requests and answers back to the system. The collector would keep it for the next one,
/// which on a learner's machine may never come; the pool of arrays that .NET's own readers and writers share lets go
/// only of what two collections found unused, half a minute apart (dotnet/runtime: SharedArrayPool.cs, Trim).
/// </summary>
internal static class LargeBody
{
    private const int From = 1024 * 1024;

    private static readonly TimeSpan After = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan UntilPoolsLetGo = TimeSpan.FromSeconds(31);

    private static int isWaiting;
    private static int came;

    public static void Came(int bytes)
    {
        if (bytes < From)
        {
            return;
        }
        Volatile.Write(ref came, 1);
        if (Interlocked.Exchange(ref isWaiting, 1) == 0)
        {
            _ = Task.Run(GiveBackAsync);
        }
    }

    private static async Task GiveBackAsync()
    {
        while (Interlocked.Exchange(ref came, 0) == 1)
        {
            await Task.Delay(After).ConfigureAwait(false);
            Collect();
            await Task.Delay(UntilPoolsLetGo).ConfigureAwait(false);
            Collect();
            // The pools let go after a collection.
            GC.WaitForPendingFinalizers();
            Collect();
        }
        Volatile.Write(ref isWaiting, 0);
        // One may have come between the last look and this.
        if (Volatile.Read(ref came) == 1)
        {
            Came(From);
        }
    }

    private static void Collect() =>
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
