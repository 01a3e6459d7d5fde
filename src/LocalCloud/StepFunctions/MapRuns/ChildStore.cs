using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.History;

namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>
/// Reads and writes the executions that are a Map Run's children. Their ids grow in their items' order.
/// </summary>
internal static class ChildStore
{
    public static List<long> All(Transaction tx, long mapRun) =>
        tx.Query("select id from execution where map_run = $1 order by id", row => row.Long(0), mapRun);

    public static List<long> Running(Transaction tx, long mapRun, int limit) =>
        tx.Query(
            $"select id from execution where map_run = $1 and status = 'RUNNING' order by id limit {limit}",
            row => row.Long(0),
            mapRun
        );

    /// <summary>Newest first, from <paramref name="before"/> (exclusive) down.</summary>
    public static List<ExecutionSummary> List(
        Transaction tx,
        long mapRun,
        string? status,
        bool? redriven,
        long before,
        int limit
    )
    {
        var filter =
            redriven switch
            {
                null => "",
                true => " and redrives > 0",
                false => " and redrives = 0",
            }
            + status switch
            {
                null => "",
                ExecutionStatus.PendingRedrive => " and awaits_redrive = 1",
                _ => " and status = $3 and awaits_redrive = 0",
            };
        return tx.Query(
            $"select {ExecutionStore.SummaryColumns} from execution where map_run = $1 and id < $2{filter} "
                + $"order by id desc limit {limit}",
            ExecutionStore.Summary,
            mapRun,
            before,
            status
        );
    }

    /// <summary>How many children, and items of theirs, there are of each status.</summary>
    public static List<(string Shown, long Executions, long Items)> Count(Transaction tx, long mapRun) =>
        tx.Query(
            "select case awaits_redrive when 1 then 'PENDING_REDRIVE' else status end as shown, count(*), sum(items) "
                + "from execution where map_run = $1 group by shown",
            row => (row.String(0), row.Long(1), row.Long(2)),
            mapRun
        );

    /// <summary>The children without success wait to be redriven.</summary>
    public static void AwaitRedrive(Transaction tx, long mapRun) =>
        tx.Execute(
            "update execution set awaits_redrive = 1 where map_run = $1 and status in ('FAILED', 'TIMED_OUT', 'ABORTED')",
            mapRun
        );

    public static List<long> AwaitingRedrive(Transaction tx, long mapRun, int limit) =>
        tx.Query(
            $"select id from execution where map_run = $1 and awaits_redrive = 1 order by id limit {limit}",
            row => row.Long(0),
            mapRun
        );

    /// <summary>A child waits no longer to be redriven.</summary>
    public static void ForgetRedrive(Transaction tx, long id) =>
        tx.Execute("update execution set awaits_redrive = 0 where id = $1", id);

    /// <summary>No child waits any longer to be redriven.</summary>
    public static void ForgetRedrives(Transaction tx, long mapRun) =>
        tx.Execute("update execution set awaits_redrive = 0 where map_run = $1 and awaits_redrive = 1", mapRun);

    /// <summary>Makes an Express child new, under its old ARN.</summary>
    public static void StartAgain(Transaction tx, long id)
    {
        HistoryStore.Delete(tx, id);
        tx.Execute(
            "update execution set status = 'RUNNING', started = $2, stopped = null, error = null, cause = null, events = 0, run = null "
                + "where id = $1",
            id,
            tx.NowMs
        );
    }
}
