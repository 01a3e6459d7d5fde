using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace LocalCloud.Storage;

/// <summary>
/// The one writer. It takes the commands that wait and the work that is due, runs each in a savepoint of its own,
/// commits them together, and only then tells their callers.
/// </summary>
internal sealed class GroupCommit : IDisposable
{
    private const int MostCommands = 256;

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentQueue<Command> commands = new();
    private readonly SemaphoreSlim signal = new(0);
    private readonly Store store;
    private readonly Connection connection;
    private readonly IReadOnlyDictionary<string, Worker> workers;
    private readonly OutsideLane outside;
    private readonly Quarantine quarantine;
    private readonly Sweeping sweeping;
    private readonly InFlight inFlight;
    private readonly Thread thread;
    private long earliestDue;

    /// <summary>
    /// How long a group takes more in: twice as long as commits take, so that those of a slow disk are shared among more commands and
    /// those of a fast one hold nobody up.
    /// </summary>
    private TimeSpan groupTime = Shortest;
    private volatile bool stopped;

    public GroupCommit(
        Store store,
        Connection connection,
        IReadOnlyDictionary<string, Worker> workers,
        OutsideLane outside,
        Quarantine quarantine,
        Sweeping sweeping,
        InFlight inFlight
    )
    {
        this.store = store;
        this.connection = connection;
        this.workers = workers;
        this.outside = outside;
        this.quarantine = quarantine;
        this.sweeping = sweeping;
        this.inFlight = inFlight;
        thread = new Thread(Loop) { IsBackground = true, Name = "store writer" };
    }

    public void Start()
    {
        // Nothing is in flight when a process starts: what an earlier one had claimed is due again.
        connection.Execute("update work set claimed = 0 where claimed = 1");
        earliestDue = 0;
        Blame();
        thread.Start();
    }

    /// <summary>Work that the last process ended with is noted on the disk before it runs again.</summary>
    private void Blame()
    {
        if (inFlight.Interrupted.Count == 0)
        {
            return;
        }
        var tx = new Transaction(store, connection, writable: true);
        connection.Execute("begin immediate");
        quarantine.Interrupted(tx, inFlight.Interrupted, store.LastCrash);
        connection.Execute("commit");
        tx.CommitActions.ForEach(action => action());
    }

    public void Add(Command command)
    {
        if (stopped)
        {
            command.Failed(new StoreException("The local cloud is stopping; the request was not carried out."));
            return;
        }
        commands.Enqueue(command);
        signal.Release();
    }

    public void Dispose()
    {
        stopped = true;
        signal.Release();
        if (thread.IsAlive)
        {
            thread.Join();
        }
    }

    private void Loop()
    {
        while (!stopped)
        {
            Wait();
            RunGroup();
        }
        while (commands.TryDequeue(out var command))
        {
            command.Failed(new StoreException("The local cloud is stopping; the request was not carried out."));
        }
    }

    private void Wait()
    {
        if (!commands.IsEmpty)
        {
            return;
        }
        var now = store.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var due = Math.Min(earliestDue, sweeping.DueMs);
        if (due <= now)
        {
            return;
        }
        signal.Wait(TimeSpan.FromMilliseconds(Math.Min(due - now, 60_000)));
    }

    private void RunGroup()
    {
        var tx = new Transaction(store, connection, writable: true);
        var done = new List<Command>();
        var actions = new List<Action>();
        var handed = new List<Work>();
        var began = Stopwatch.GetTimestamp();
        try
        {
            connection.Execute("begin immediate");
            while (
                done.Count < MostCommands
                && Stopwatch.GetElapsedTime(began) < groupTime
                && commands.TryDequeue(out var command)
            )
            {
                signal.Wait(0);
                done.Add(command);
                if (!Attempt(tx, command.Run, actions, handed, command.Failed))
                {
                    done.RemoveAt(done.Count - 1);
                }
            }
            RunDueWork(tx, began, actions, handed);
            RunSweeps(tx, actions, handed);
            var committing = Stopwatch.GetTimestamp();
            connection.Execute("commit");
            Adapt(Stopwatch.GetElapsedTime(committing));
        }
        catch (Exception e)
        {
            Abandon(done, e);
            return;
        }
        foreach (var action in actions)
        {
            action();
        }
        foreach (var work in handed)
        {
            outside.Add(work);
        }
        foreach (var command in done)
        {
            command.Succeeded();
        }
    }

    private void Adapt(TimeSpan commit)
    {
        var average = ((groupTime * 7) + (commit * 2)) / 8;
        groupTime = TimeSpan.FromTicks(Math.Clamp(average.Ticks, Shortest.Ticks, Longest.Ticks));
    }

    /// <summary>Work runs until the time is up or nothing is due; what it causes runs in the same commit when there is time left.</summary>
    private void RunDueWork(Transaction tx, long began, List<Action> actions, List<Work> handed)
    {
        earliestDue = Math.Min(earliestDue, tx.EarliestDue);
        while (true)
        {
            tx.Now = store.Clock.GetUtcNow();
            if (earliestDue > tx.NowMs)
            {
                return;
            }
            var due = tx.Query(
                $"select {Work.Columns} from work where lane = 0 and claimed = 0 and due <= $1 order by due, id limit 32",
                Work.Read,
                tx.NowMs
            );
            foreach (var work in due)
            {
                RunWork(tx, work, actions, handed);
                if (Stopwatch.GetElapsedTime(began) > groupTime)
                {
                    return;
                }
            }
            if (due.Count == 0)
            {
                ClaimOutside(tx, handed);
                earliestDue = tx.First("select min(due) from work where claimed = 0 and lane = 0", MinOrMax);
                // Outside rows that found no room wait for a worker, which wakes the writer when it completes a row.
                var outsideDue = tx.First("select min(due) from work where claimed = 0 and lane = 1", MinOrMax);
                earliestDue = Math.Min(earliestDue, outside.HasRoom ? outsideDue : Math.Max(outsideDue, tx.NowMs + 10));
                return;
            }
        }
    }

    private void RunWork(Transaction tx, Work work, List<Action> actions, List<Work> handed)
    {
        inFlight.Mark(InFlight.Writer, work.Id);
        Exception? failure = null;
        Attempt(
            tx,
            t =>
            {
                // The row may have been cancelled by work that ran just before it.
                if (t.Execute("delete from work where id = $1", work.Id) == 1)
                {
                    workers[work.Kind].Inside!(t, work);
                }
            },
            actions,
            handed,
            e => failure = e
        );
        if (failure is not null)
        {
            // A defect of ours must not stop the rest.
            store.ReportDefect($"work {work.Kind} {work.Key}", failure);
            Attempt(
                tx,
                t => quarantine.Failed(t, work.Id, failure),
                actions,
                handed,
                e => store.ReportDefect($"setting work {work.Kind} {work.Key} aside", e)
            );
        }
    }

    private void RunSweeps(Transaction tx, List<Action> actions, List<Work> handed)
    {
        inFlight.Mark(InFlight.Writer, 0);
        foreach (var sweep in sweeping.Due(store.Clock.GetUtcNow().ToUnixTimeMilliseconds()))
        {
            Attempt(
                tx,
                t => sweeping.Done(sweep(t), t.NowMs),
                actions,
                handed,
                e => store.ReportDefect("forgetting what is too old", e)
            );
        }
    }

    private void ClaimOutside(Transaction tx, List<Work> handed)
    {
        if (!outside.HasRoom)
        {
            return;
        }
        var due = tx.Query(
            $"select {Work.Columns} from work where lane = 1 and claimed = 0 and due <= $1 order by due, id limit 128",
            Work.Read,
            tx.NowMs
        );
        foreach (var work in due)
        {
            tx.Execute("update work set claimed = 1 where id = $1", work.Id);
            handed.Add(work);
        }
    }

    /// <summary>Runs one command in a savepoint; when it throws, nothing of it stays.</summary>
    private bool Attempt(
        Transaction tx,
        Action<Transaction> run,
        List<Action> actions,
        List<Work> handed,
        Action<Exception> failed
    )
    {
        tx.Now = store.Clock.GetUtcNow();
        connection.Execute("savepoint command");
        try
        {
            run(tx);
            connection.Execute("release command");
            actions.AddRange(tx.CommitActions);
            handed.AddRange(tx.Outside);
            return true;
        }
        catch (Exception e) when (!SpoilsTheGroup(e))
        {
            connection.Execute("rollback to command");
            connection.Execute("release command");
            failed(e);
            return false;
        }
        finally
        {
            tx.CommitActions.Clear();
            tx.Outside.Clear();
        }
    }

    /// <summary>
    /// The disk said no. Nothing of the group stays; its callers are told; work rows are still there and are tried
    /// again.
    /// </summary>
    private void Abandon(List<Command> done, Exception e)
    {
        try
        {
            connection.Execute("rollback");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself (sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction").
        }
        var failure =
            e as StoreException ?? new StoreException(StoreFault.OfCommit(e, DataFolder.Database(store.Folder)), e);
        foreach (var command in done)
        {
            command.Failed(failure);
        }
        earliestDue = 0;
        if (commands.IsEmpty)
        {
            Thread.Sleep(AfterFailure);
        }
    }

    /// <summary>After these errors SQLite may have rolled back the whole transaction, or can't go on with it.</summary>
    internal static bool SpoilsTheGroup(Exception e) =>
        e
            is SqliteException
            {
                SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL
                    or SQLitePCL.raw.SQLITE_IOERR
                    or SQLitePCL.raw.SQLITE_NOMEM
                    or SQLitePCL.raw.SQLITE_READONLY
                    or SQLitePCL.raw.SQLITE_CORRUPT
                    or SQLitePCL.raw.SQLITE_CANTOPEN
                    or SQLitePCL.raw.SQLITE_NOTADB,
            };

    private static long MinOrMax(Row row) => row.IsNull(0) ? long.MaxValue : row.Long(0);
}
