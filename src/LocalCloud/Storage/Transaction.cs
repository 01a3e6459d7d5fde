namespace LocalCloud.Storage;

/// <summary>
/// What an operation sees of the store: a consistent snapshot to read from and, inside a write, the one place to change it.
/// SQL parameters are named $1, $2 … in the order of the values.
/// </summary>
public sealed class Transaction
{
    private readonly Connection connection;
    private readonly Store store;
    private readonly bool writable;

    internal Transaction(Store store, Connection connection, bool writable)
    {
        this.store = store;
        this.connection = connection;
        this.writable = writable;
        Now = store.Clock.GetUtcNow();
    }

    /// <summary>The cloud's time when this command began.</summary>
    public DateTimeOffset Now { get; internal set; }

    /// <summary>The cloud's time in milliseconds since 1970-01-01 UTC.</summary>
    public long NowMs => Now.ToUnixTimeMilliseconds();

    /// <summary>The region, the account and the endpoint of the cloud.</summary>
    public Place Place => store.Place;

    internal Settings Settings => store.Settings;

    /// <summary>Outside work written by the current command, handed over once the commit is on the disk.</summary>
    internal List<Work> Outside { get; } = [];

    internal long EarliestDue { get; private set; } = long.MaxValue;

    internal List<Action> CommitActions { get; } = [];

    /// <summary>Changes rows and returns how many.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        if (!writable)
        {
            throw new InvalidOperationException("A read operation tried to write; register it as a write.");
        }
        return connection.Execute(sql, values);
    }

    /// <summary>All rows, mapped.</summary>
    public List<T> Query<T>(string sql, Func<Row, T> map, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        connection.Each(
            sql,
            row =>
            {
                rows.Add(map(row));
                return true;
            },
            values
        );
        return rows;
    }

    /// <summary>The first row, mapped, or default.</summary>
    public T? First<T>(string sql, Func<Row, T> map, params ReadOnlySpan<object?> values) =>
        connection.First(sql, map, values);

    /// <summary>Visits rows until <paramref name="visit"/> returns false. The visitor must not write to the rows it walks over.</summary>
    public void Each(string sql, Func<Row, bool> visit, params ReadOnlySpan<object?> values) =>
        connection.Each(sql, visit, values);

    /// <summary>The rowid of the last insert.</summary>
    public long LastId => connection.LastId;

    /// <summary>Writes work that is due at <paramref name="due"/> (at once when null).</summary>
    /// <param name="key">What the work belongs to, so that it can be cancelled or moved.</param>
    internal void Enqueue<T>(WorkKind<T> kind, T content, DateTimeOffset? due = null, string? key = null)
    {
        var dueMs = (due ?? Now).ToUnixTimeMilliseconds();
        var outside = store.IsOutside(kind);
        var payload = kind.Write(content);
        // Outside work that is due is claimed as it is written: the commit hands it over without another look at the table.
        var claim = outside && dueMs <= NowMs && store.OutsideHasRoom;
        Execute(
            "insert into work (due, lane, kind, key, payload, claimed) values ($1, $2, $3, $4, $5, $6)",
            dueMs,
            outside ? 1 : 0,
            kind.Name,
            key,
            payload,
            claim ? 1 : 0
        );
        if (claim)
        {
            Outside.Add(new Work(LastId, kind.Name, key, payload, 0, dueMs));
            return;
        }
        EarliestDue = Math.Min(EarliestDue, dueMs);
    }

    /// <summary>Removes the work of a kind that belongs to <paramref name="key"/>; returns how many rows there were.</summary>
    internal int Cancel(WorkKind kind, string key) =>
        Execute("delete from work where key = $1 and kind = $2", key, kind.Name);

    /// <summary>Removes the work, of whatever kind, whose key begins with a text; returns how many rows there were.</summary>
    public int CancelBelow(string prefix) =>
        Execute("delete from work where key >= $1 and key < $2", prefix, prefix[..^1] + (char)(prefix[^1] + 1));

    /// <summary>Moves the work of a kind that belongs to <paramref name="key"/> to another time.</summary>
    internal int Move(WorkKind kind, string key, DateTimeOffset due)
    {
        var dueMs = due.ToUnixTimeMilliseconds();
        EarliestDue = Math.Min(EarliestDue, dueMs);
        return Execute("update work set due = $3 where key = $1 and kind = $2", key, kind.Name, dueMs);
    }

    /// <summary>
    /// When the work of a kind that belongs to <paramref name="key"/> is due, milliseconds since 1970-01-01 UTC; null
    /// when there is none.
    /// </summary>
    internal long? DueMs(WorkKind kind, string key) =>
        First(
            "select due from work where key = $1 and kind = $2 order by due",
            row => (long?)row.Long(0),
            key,
            kind.Name
        );

    /// <summary>Ends outside work: it was done, or will never be.</summary>
    public void Complete(Work work) => Execute("delete from work where id = $1", work.Id);

    /// <summary>Puts outside work back, to be tried again at <paramref name="due"/>.</summary>
    public void Postpone(Work work, DateTimeOffset due)
    {
        var dueMs = due.ToUnixTimeMilliseconds();
        EarliestDue = Math.Min(EarliestDue, dueMs);
        Execute("update work set due = $2, claimed = 0, attempts = attempts + 1 where id = $1", work.Id, dueMs);
    }

    /// <summary>Puts work back that failed by a fault of ours, to be tried again at <paramref name="due"/>.</summary>
    internal void PutBack(Work work, DateTimeOffset due)
    {
        var dueMs = due.ToUnixTimeMilliseconds();
        EarliestDue = Math.Min(EarliestDue, dueMs);
        Execute("update work set due = $2, claimed = 0 where id = $1", work.Id, dueMs);
    }

    /// <summary>Runs a part of the command that may fail on its own: when it throws, nothing of it stays and the rest goes on.</summary>
    public void Part(Action run)
    {
        var actions = CommitActions.Count;
        var outside = Outside.Count;
        connection.Execute("savepoint part");
        try
        {
            run();
            connection.Execute("release part");
        }
        catch (Exception e) when (!GroupCommit.SpoilsTheGroup(e))
        {
            connection.Execute("rollback to part");
            connection.Execute("release part");
            CommitActions.RemoveRange(actions, CommitActions.Count - actions);
            Outside.RemoveRange(outside, Outside.Count - outside);
            throw;
        }
    }

    /// <summary>Runs another operation as part of this command: <c>Call("dynamodb", "PutItem", request)</c>.</summary>
    public JsonObject Call(string service, string operation, JsonObject request) =>
        store.Call(this, service, operation, request);

    /// <summary>Whether the cloud has a service, by its name in ARNs.</summary>
    internal bool HasService(string name) => store.HasService(name);

    /// <summary>Tells the operator something, once the commit that holds this command is on the disk.</summary>
    internal void Log(string text) => AfterCommit(() => store.Log(text));

    /// <summary>Tells the operator at once of a failure that is the local cloud's own fault.</summary>
    internal void ReportDefect(string where, Exception e) => store.ReportDefect(where, e);

    /// <summary>Wakes those who wait for the topic, once the commit that holds this command is on the disk.</summary>
    internal void Tell(string topic) => AfterCommit(() => store.Signals.Tell(topic));

    /// <summary>Runs once the commit that holds this command is on the disk; not run when the command or the commit fails.</summary>
    public void AfterCommit(Action action) => CommitActions.Add(action);
}
