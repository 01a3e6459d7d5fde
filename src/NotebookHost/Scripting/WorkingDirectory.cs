namespace NotebookHost.Scripting;

/// <summary>
/// A process has one working directory, so cells of notebooks in different folders take turns; cells of the same
/// folder need not wait. When no cell runs, the directory is what it was before.
/// </summary>
internal static class WorkingDirectory
{
    private static readonly Lock Guard = new();
    private static readonly Queue<(string Folder, TaskCompletionSource Turn)> Waiting = new();
    private static string? _active;
    private static string? _before;
    private static int _users;

    public static async Task<Lease> EnterAsync(string folder, CancellationToken cancellation)
    {
        Task turn;
        lock (Guard)
        {
            if (_users == 0 || (_active == folder && Waiting.Count == 0))
            {
                Begin(folder);
                return new Lease();
            }

            var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Waiting.Enqueue((folder, waiting));
            turn = waiting.Task;
        }

        await using (cancellation.Register(() => GiveUp(turn)))
        {
            await turn;
        }

        return new Lease();
    }

    private static void Begin(string folder)
    {
        if (_users == 0)
        {
            _before = Directory.GetCurrentDirectory();
            Directory.SetCurrentDirectory(folder);
        }

        _active = folder;
        _users++;
    }

    private static void GiveUp(Task turn)
    {
        lock (Guard)
        {
            foreach (var waiting in Waiting.Where(waiting => waiting.Turn.Task == turn))
            {
                waiting.Turn.TrySetCanceled();
            }
        }
    }

    private static void End()
    {
        lock (Guard)
        {
            if (--_users > 0)
            {
                return;
            }

            Directory.SetCurrentDirectory(_before!);
            while (Waiting.TryPeek(out var next) && (_users == 0 || _active == next.Folder))
            {
                Waiting.Dequeue();
                if (!next.Turn.Task.IsCompleted)
                {
                    Begin(next.Folder);
                    next.Turn.TrySetResult();
                }
            }
        }
    }

    /// <summary>The right to rely on the working directory, until disposed.</summary>
    public sealed class Lease : IDisposable
    {
        private int _ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _ended, 1) == 0)
            {
                End();
            }
        }
    }
}
