using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace LocalCloud.Storage;

/// <summary>
/// All state, in one SQLite file. Writes are commands that one thread runs and commits in groups; reads run beside it on
/// snapshots of their own. A command that throws is rolled back alone; a commit that fails fails its whole group and changes nothing.
/// </summary>
public sealed class Store : IAsyncDisposable
{
    private const string ClockOffset = "clock-offset";

    /// <summary>How long closing waits for queries that still run.</summary>
    private static readonly TimeSpan LastReads = TimeSpan.FromSeconds(1);

    private readonly ConcurrentBag<Connection> readers = [];
    private readonly Dictionary<string, Worker> workers;
    private readonly FolderLock folderLock;
    private readonly string file;
    private readonly StoreOptions options;
    private readonly List<Sweep> sweeps = [Quarantine.Sweep];
    private readonly Connection writer;
    private readonly InFlight inFlight;
    private GroupCommit? group;
    private OutsideLane? outside;
    private int reading;

    private Store(
        string file,
        FolderLock folderLock,
        Connection writer,
        LocalClock clock,
        Settings settings,
        StoreOptions options
    )
    {
        this.file = file;
        this.folderLock = folderLock;
        this.writer = writer;
        inFlight = InFlight.Open(Path.GetDirectoryName(file)!);
        LastCrash = CrashNote.Take(Path.GetDirectoryName(file)!);
        if (options.KeepsCrashNote)
        {
            CrashNote.Keep(Path.GetDirectoryName(file)!);
        }
        Clock = clock;
        Settings = settings;
        this.options = options;
        workers = options.Workers.ToDictionary(worker => worker.Kind.Name);
    }

    /// <summary>How the last process on this folder ended, when it was its own fault.</summary>
    internal string? LastCrash { get; }

    public LocalClock Clock { get; }

    internal Settings Settings { get; }

    internal Signals Signals { get; } = new();

    /// <summary>Where this store's cloud is.</summary>
    public Place Place => options.Place;

    internal string Folder => options.Folder;

    /// <summary>How operations reach one another.</summary>
    internal OperationCall Call => options.Call;

    internal bool HasService(string name) => options.HasService(name);

    internal bool OutsideHasRoom => outside?.HasRoom ?? false;

    /// <summary>Opens or creates <c>cloud.db</c> in the folder.</summary>
    /// <exception cref="StoreException">The folder is in use, can't be written, or is of another version.</exception>
    internal static Store Open(StoreOptions options)
    {
        var folder = options.Folder;
        DataFolder.Claim(folder);
        var folderLock = FolderLock.Take(folder);
        Connection? writer = null;
        try
        {
            var file = DataFolder.Database(folder);
            // SQLite gives the files beside it the rights of the database (sqlite.org/src: os_unix.c, findCreateFileMode).
            PrivateFile.Open(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
            writer = new Connection(file, readOnly: false);
            new Schema(options.Tables, options.Workers).Prepare(writer, file);
            var clock = new LocalClock(options.Time);
            var settings = new Settings(writer);
            clock.SetOffset(LocalClock.Read(settings.Find(ClockOffset)));
            return new Store(file, folderLock, writer, clock, settings, options);
        }
        catch (Exception e)
        {
            writer?.Dispose();
            folderLock.Dispose();
            if (StoreFault.AtOpen(e, folder) is { } known)
            {
                throw known;
            }
            throw;
        }
    }

    /// <summary>Something to forget in the background.</summary>
    internal void Forget(Sweep sweep) => sweeps.Add(sweep);

    internal bool IsOutside(WorkKind kind) => workers[kind.Name].Outside is not null;

    /// <summary>Begins to take commands and to do what is due. Register all services first.</summary>
    internal void Start()
    {
        if (LastCrash is not null)
        {
            Log($"the last process ended by itself: {LastCrash}");
        }
        var quarantine = new Quarantine(this, workers);
        outside = new OutsideLane(workers, inFlight, async (work, e) =>
        {
            ReportDefect($"work {work.Kind} {work.Key}", e);
            await WriteAsync(tx => quarantine.Failed(tx, work.Id, e))
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        group = new GroupCommit(this, writer, workers, outside, quarantine, new Sweeping(sweeps), inFlight);
        try
        {
            group.Start();
        }
        catch (SqliteException e)
        {
            throw new StoreException(StoreFault.Explain(e, file), e);
        }
    }

    /// <summary>Tells the operator something, one line a call.</summary>
    internal void Log(string text) => options.Log(text);

    /// <summary>Tells the operator of a failure that is the local cloud's own fault.</summary>
    internal void ReportDefect(string where, Exception e) => Log($"defect in {where}: {e}");

    /// <summary>Runs a command in the writer and returns once its commit is on the disk.</summary>
    /// <exception cref="StoreException">The commit failed (a full disk, a read-only folder); nothing was changed.</exception>
    public async Task<T> WriteAsync<T>(Func<Transaction, T> command)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var result = default(T)!;
        group!.Add(new Command(tx => result = command(tx), () => done.SetResult(result), e => done.SetException(e)));
        return await done.Task.ConfigureAwait(false);
    }

    /// <summary>Runs a command in the writer and returns once its commit is on the disk.</summary>
    public Task WriteAsync(Action<Transaction> command) =>
        WriteAsync(tx =>
        {
            command(tx);
            return true;
        });

    /// <summary>Runs a query on a snapshot that holds everything acknowledged before.</summary>
    public T Read<T>(Func<Transaction, T> query)
    {
        Interlocked.Increment(ref reading);
        try
        {
            return ReadWith(query);
        }
        finally
        {
            Interlocked.Decrement(ref reading);
        }
    }

    private T ReadWith<T>(Func<Transaction, T> query)
    {
        if (!readers.TryTake(out var connection))
        {
            connection = new Connection(file, readOnly: true);
        }
        try
        {
            connection.Execute("begin");
            return query(new Transaction(this, connection, writable: false));
        }
        catch (SqliteException e) when (GroupCommit.SpoilsTheGroup(e))
        {
            throw new StoreException(StoreFault.Explain(e, file), e);
        }
        finally
        {
            connection.Execute("commit");
            readers.Add(connection);
        }
    }

    /// <summary>Moves the cloud's clock forward; what becomes due by that is done at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would go back, or further than <see cref="LocalClock.MostAhead"/>.</exception>
    public Task AdvanceClockAsync(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        return WriteAsync(tx =>
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(by, LocalClock.MostAhead - Clock.Offset);
            var offset = Clock.Offset + by;
            Settings.Set(tx, ClockOffset, offset.Ticks.ToString(CultureInfo.InvariantCulture));
            tx.AfterCommit(() => Clock.SetOffset(offset));
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (outside is not null)
        {
            await outside.DisposeAsync().ConfigureAwait(false);
        }
        Close();
    }

    /// <summary>Lets go of the folder at once.</summary>
    internal void Close()
    {
        group?.Dispose();
        // SQLite takes the write-ahead log away with the last connection; one that still reads would keep it.
        SpinWait.SpinUntil(() => Volatile.Read(ref reading) == 0, LastReads);
        foreach (var reader in readers)
        {
            reader.Dispose();
        }
        writer.Dispose();
        inFlight.Dispose();
        folderLock.Dispose();
    }
}
