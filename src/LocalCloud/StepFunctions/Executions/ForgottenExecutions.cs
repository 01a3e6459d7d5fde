using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.MapRuns;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// Finished executions are forgotten after 90 days, and their names are free again (Step Functions Developer Guide,
/// "Quotas": execution history retention time).
/// </summary>
internal static class ForgottenExecutions
{
    private const int AtOnce = 20;

    /// <summary>How many that still run may stand before the finished ones.</summary>
    private const int MostLookedAt = 10_000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public static bool Sweep(Transaction tx)
    {
        var oldest = (tx.Now - Kept).ToUnixTimeMilliseconds();
        var old = new List<long>();
        var looked = 0;
        // What ended long ago began long ago, and ids grow with the time of the beginning: only that stretch is looked
        // at.
        tx.Each("select id, started, stopped from execution order by id", row =>
        {
            if (row.Long(1) >= oldest || ++looked > MostLookedAt || old.Count == AtOnce)
            {
                return false;
            }
            if (!row.IsNull(2) && row.Long(2) < oldest)
            {
                old.Add(row.Long(0));
            }
            return true;
        });
        foreach (var id in old)
        {
            HistoryStore.Delete(tx, id);
            tx.Execute("delete from execution where id = $1", id);
        }
        MapRunStore.Forget(tx, oldest);
        return old.Count == AtOnce;
    }
}
