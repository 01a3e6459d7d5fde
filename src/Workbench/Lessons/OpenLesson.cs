using System.Diagnostics;
using System.Text.Json.Nodes;
using Workbench.Sessions;

namespace Workbench.Lessons;

/// <summary>
/// A lesson that is worked on: the learner's work and the session that runs its cells, one after the other. Pages that
/// show the same lesson share it.
/// </summary>
public sealed class OpenLesson : IAsyncDisposable
{
    private const string Gone = "What its cells had declared is gone: run the lesson from its top.";

    private readonly SessionPool pool;
    private readonly SemaphoreSlim turn = new(1);
    private readonly Lock guard = new();
    private SessionProcess? session;
    private int runs;

    internal OpenLesson(LessonWork work, SessionPool pool)
    {
        Work = work;
        this.pool = pool;
    }

    public LessonWork Work { get; }

    /// <summary>Something of the lesson is not as it was; the cell that changed, or null for all.</summary>
    public event Action<CellWork?>? Changed;

    /// <summary>What became of the session, for people; null when there is nothing to say.</summary>
    public string? Notice { get; private set; }

    /// <summary>How many runs of cells the session has seen the end of: with each, the compiler knows more names.</summary>
    public int Ended { get; private set; }

    public bool IsRunning => Work.Cells.Any(cell => cell.State is CellState.Running or CellState.Queued);

    /// <summary>Gets a session before the first cell asks for one, so that help with writing is there.</summary>
    public void Begin() => Session();

    public void Edit(CellWork cell, string source)
    {
        if (cell.Source != source)
        {
            cell.Source = source;
            Work.Save();
            Changed?.Invoke(cell);
        }
    }

    /// <summary>Runs a cell after those that run already. False when it failed, or was not begun.</summary>
    public async Task<bool> RunAsync(CellWork cell)
    {
        var run = runs;
        lock (guard)
        {
            if (cell.State is CellState.Running or CellState.Queued)
            {
                return false;
            }
            cell.State = CellState.Queued;
        }
        Changed?.Invoke(null);
        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            // It may have been interrupted while it waited.
            return run == runs && cell.State == CellState.Queued && await RunNowAsync(cell, run).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
            Changed?.Invoke(null);
        }
    }

    /// <summary>Runs all cells, up to the first that fails.</summary>
    public async Task RunAllAsync()
    {
        var run = runs;
        foreach (var cell in Work.Cells)
        {
            if (run != runs || !await RunAsync(cell).ConfigureAwait(false))
            {
                return;
            }
        }
    }

    /// <summary>Ends the running cell, and does not begin those that wait.</summary>
    public void Interrupt()
    {
        runs++;
        Unqueue();
        session?.Cancel();
        Changed?.Invoke(null);
    }

    /// <summary>Begins anew with nothing: what cells declared is gone, what they show stays.</summary>
    public void Restart() => Restart($"The session began anew. {Gone}");

    /// <summary>The cell as the lesson ships it.</summary>
    public void Reset(CellWork cell)
    {
        if (cell.State is not (CellState.Running or CellState.Queued))
        {
            Work.Reset(cell);
            Work.Save();
            Changed?.Invoke(cell);
        }
    }

    /// <summary>The whole lesson as it ships, with a new session.</summary>
    public async Task ResetAsync()
    {
        Restart("The lesson is as it ships, and its session is new.");
        // A cell that ran learns first that its session is gone.
        await turn.WaitAsync().ConfigureAwait(false);
        foreach (var cell in Work.Cells)
        {
            Work.Reset(cell);
        }
        Work.Save();
        turn.Release();
        Changed?.Invoke(null);
    }

    /// <summary>
    /// Help with writing: complete, signature, hover or check. Null when there is none. Nothing is checked before a cell
    /// has run: nearly every name comes from the first one, and would be an error.
    /// </summary>
    public async Task<JsonNode?> HelpAsync(string kind, string code, int position) =>
        session is { } helper && (kind != "check" || Ended > 0)
            ? await helper.HelpAsync(kind, code, position).ConfigureAwait(false)
            : null;

    private void Restart(string notice)
    {
        runs++;
        Unqueue();
        SessionProcess? old;
        lock (guard)
        {
            (old, session) = (session, null);
        }
        Forget();
        Notice = notice;
        old?.Kill();
        Session();
        Changed?.Invoke(null);
    }

    private async Task<bool> RunNowAsync(CellWork cell, int run)
    {
        var runner = Session();
        Start(cell);
        var began = Stopwatch.GetTimestamp();
        try
        {
            await runner.Ready.ConfigureAwait(false);
            if (run != runs)
            {
                // Interrupted while its session was still warming up: there is nothing to end.
                (cell.State, cell.RanSource) = (CellState.Idle, null);
                return false;
            }
            var end = await runner
                .RunAsync($"Cell {cell.Number}", cell.RanSource!, part => Show(cell, part))
                .ConfigureAwait(false);
            cell.State = end.Failed ? CellState.Failed : CellState.Done;
            Ended++;
            (cell.ErrorLine, cell.ExecutionCount) = (end.ErrorLine, end.ExecutionCount);
            cell.Show(end.Outputs);
            Work.NoteOutcomes(end.Outputs);
            if (end.Runs)
            {
                EndDeaf(runner);
            }
        }
        catch (SessionEndedException e)
        {
            cell.State = CellState.Failed;
            cell.Show([.. cell.Outputs, SessionEnded(e.Message)]);
        }
        cell.Seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Work.Save();
        Changed?.Invoke(cell);
        return cell.State == CellState.Done;
    }

    private void Start(CellWork cell)
    {
        (cell.RanSource, cell.ErrorLine, cell.Began) = (cell.Source, null, DateTimeOffset.UtcNow);
        cell.State = CellState.Running;
        cell.Show([]);
        Notice = null;
        Changed?.Invoke(cell);
    }

    private void Show(CellWork cell, OutputPart part)
    {
        cell.Show(part.Index, part.Output);
        Changed?.Invoke(cell);
    }

    private SessionProcess Session()
    {
        lock (guard)
        {
            if (session is null || session.Ended.IsCompleted)
            {
                session = pool.Take();
                Follow(session);
            }
            return session;
        }
    }

    private void EndDeaf(SessionProcess deaf)
    {
        if (!ReferenceEquals(deaf, session))
        {
            return;
        }
        session = null;
        Forget();
        Notice = $"The cell did not listen to the interruption, so its session was ended. {Gone}";
        deaf.Kill();
    }

    // A session that ends while no cell runs is as gone as any other.
    private void Follow(SessionProcess followed) =>
        _ = followed.Ended.ContinueWith(
            _ =>
            {
                if (ReferenceEquals(session, followed))
                {
                    session = null;
                    Forget();
                    Notice = $"This lesson's session ended; other lessons and the page go on. {Gone}";
                    Changed?.Invoke(null);
                }
            },
            TaskScheduler.Default
        );

    private void Unqueue()
    {
        foreach (var cell in Work.Cells.Where(cell => cell.State == CellState.Queued))
        {
            cell.State = cell.RanSource is null ? CellState.Idle : CellState.Earlier;
        }
    }

    private void Forget()
    {
        Ended = 0;
        foreach (var cell in Work.Cells.Where(cell => cell.State == CellState.Done))
        {
            cell.State = CellState.Earlier;
        }
    }

    private static JsonObject SessionEnded(string said) =>
        new()
        {
            ["output_type"] = "error",
            ["ename"] = "SessionEnded",
            ["evalue"] = "The session's process ended while the cell ran.",
            ["traceback"] = new JsonArray([.. said.Split('\n').Select(line => (JsonNode)line)]),
        };

    public async ValueTask DisposeAsync()
    {
        if (session is { } last)
        {
            session = null;
            await last.DisposeAsync().ConfigureAwait(false);
        }
        turn.Dispose();
    }
}
