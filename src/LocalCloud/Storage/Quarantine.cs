namespace LocalCloud.Storage;

/// <summary>
/// Sets work aside that fails again and again, so that all other work goes on. It stays to be seen, with its reason. A process that
/// ended by its own fault speaks against the work that it was doing; that somebody killed it hardly does.
/// </summary>
internal sealed class Quarantine(Store store, IReadOnlyDictionary<string, Worker> workers)
{
    /// <summary>Three crashes, ten failures, or thirty kills.</summary>
    private const int MostFaults = 30;

    public const int Crash = 10;
    private const int Failure = 3;
    private const int Kill = 1;

    private const int MostDelayMs = 60_000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public const string Table = """
        create table set_aside (
            id integer primary key,
            kind text not null,
            key text,
            payload blob not null,
            since integer not null,
            reason text not null);
        """;

    /// <summary>At a start: the last process ended while it did this work.</summary>
    /// <param name="crash">What .NET said at that end; null when the process was killed.</param>
    public void Interrupted(Transaction tx, IReadOnlyList<long> ids, string? crash)
    {
        foreach (var id in ids)
        {
            if (Blame(tx, id, crash is null ? Kill : Crash) is { } work && work.Faults >= MostFaults)
            {
                SetAside(
                    tx,
                    work,
                    crash is null
                        ? "the process was ended again and again while it was done"
                        : $"the process ended again and again while it was done: {crash}"
                );
            }
        }
    }

    /// <summary>A handler threw: the work waits longer each time.</summary>
    public void Failed(Transaction tx, long id, Exception e)
    {
        if (Blame(tx, id, Failure) is not { } work)
        {
            return;
        }
        if (work.Faults >= MostFaults)
        {
            SetAside(tx, work, $"it failed again and again: {e.Message}");
            return;
        }
        tx.PutBack(work, tx.Now.AddMilliseconds(Math.Min(MostDelayMs, 100 << (work.Faults / Failure))));
    }

    public static List<(string Kind, string? Key, string Reason, long Since)> List(Transaction tx) =>
        tx.Query("select kind, key, reason, since from set_aside order by id", row =>
            (row.String(0), row.StringOrNull(1), row.String(2), row.Long(3))
        );

    /// <summary>What was set aside is forgotten as finished executions are.</summary>
    public static bool Sweep(Transaction tx)
    {
        tx.Execute("delete from set_aside where since < $1", (tx.Now - Kept).ToUnixTimeMilliseconds());
        return false;
    }

    private static Work? Blame(Transaction tx, long id, int faults)
    {
        tx.Execute("update work set faults = faults + $2 where id = $1", id, faults);
        return tx.First($"select {Work.Columns} from work where id = $1", Work.Read, id);
    }

    private void SetAside(Transaction tx, Work work, string reason)
    {
        tx.Execute(
            "insert or replace into set_aside (id, kind, key, payload, since, reason) values ($1, $2, $3, $4, $5, $6)",
            work.Id,
            work.Kind,
            work.Key,
            work.Payload,
            tx.NowMs,
            reason
        );
        tx.Complete(work);
        try
        {
            tx.Part(() => workers[work.Kind].SetAside(tx, work, reason));
        }
        catch (Exception e) when (!GroupCommit.SpoilsTheGroup(e))
        {
            store.ReportDefect($"what follows from setting work {work.Kind} aside", e);
        }
        tx.Log($"work {work.Kind} {work.Key} was set aside: {reason}");
    }
}
