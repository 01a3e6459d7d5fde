using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>Reads and writes the Map Runs' tables.</summary>
internal static class MapRunStore
{
    private const string Columns =
        "id, arn, execution, execution_arn, frame, state, machine, express, status, started, stopped, max_concurrency, "
        + "tolerated_count, tolerated_percentage, keyed, total, prepared, batch_items, batch_bytes, batch_input, running, "
        + "failed_items, error, cause, redrives, redriven, redriving, began";

    public static MapRun? Find(Transaction tx, long id) =>
        tx.First($"select {Columns} from map_run where id = $1", Map, id);

    public static MapRun? Find(Transaction tx, string arn) =>
        tx.First($"select {Columns} from map_run where arn = $1", Map, arn);

    /// <summary>Those of an execution, newest first, from <paramref name="before"/> (exclusive) down.</summary>
    public static List<MapRun> List(Transaction tx, long execution, long before, int limit) =>
        tx.Query(
            $"select {Columns} from map_run where execution = $1 and id < $2 order by id desc limit {limit}",
            Map,
            execution,
            before
        );

    /// <summary>Inserts a Map Run and returns its id.</summary>
    /// <param name="items">A JSON array; null when no child will be made.</param>
    public static long Insert(Transaction tx, MapRun run, string? items)
    {
        tx.Execute(
            "insert into map_run (arn, execution, execution_arn, frame, state, machine, express, status, started, max_concurrency, "
                + "tolerated_count, tolerated_percentage, keyed, items, total, batch_items, batch_bytes, batch_input, began) "
                + "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
            run.Arn,
            run.Execution,
            run.ExecutionArn,
            run.Frame,
            run.State,
            run.Machine,
            run.IsExpress ? 1 : 0,
            run.Status,
            run.Started,
            run.MaxConcurrency,
            run.Tolerance.Count,
            run.Tolerance.Percentage,
            run.IsKeyed ? 1 : 0,
            items,
            run.Total,
            run.Batching?.MaxItems,
            run.Batching?.MaxBytes,
            run.Batching?.BatchInput,
            run.Began
        );
        return tx.LastId;
    }

    public static string? Items(Transaction tx, long id) =>
        tx.First("select items from map_run where id = $1", row => row.StringOrNull(0), id);

    /// <summary>Children were made of the items before <paramref name="prepared"/>.</summary>
    public static void Prepared(Transaction tx, long id, int prepared) =>
        tx.Execute(
            "update map_run set prepared = $2, items = case when $2 < total then items end where id = $1",
            id,
            prepared
        );

    public static void AddChild(Transaction tx, long id, int position, Batch batch) =>
        tx.Execute(
            "insert into map_child (map_run, position, input, items) values ($1, $2, $3, $4)",
            id,
            position,
            batch.Input,
            batch.Items
        );

    /// <summary>The children that are next to start.</summary>
    public static List<(int Position, Batch Batch)> Pending(Transaction tx, long id, int limit) =>
        tx.Query(
            $"select position, input, items from map_child where map_run = $1 order by position limit {limit}",
            row => (row.Int(0), new Batch(row.String(1), row.Int(2))),
            id
        );

    public static void RemoveChild(Transaction tx, long id, int position) =>
        tx.Execute("delete from map_child where map_run = $1 and position = $2", id, position);

    public static int CountPending(Transaction tx, long id) =>
        tx.First("select count(*) from map_child where map_run = $1", row => row.Int(0), id);

    public static void ChildStarted(Transaction tx, long id) =>
        tx.Execute("update map_run set running = running + 1 where id = $1", id);

    public static void ChildEnded(Transaction tx, long id, int failedItems) =>
        tx.Execute(
            "update map_run set running = running - 1, failed_items = failed_items + $2 where id = $1",
            id,
            failedItems
        );

    /// <summary>A child that was to be redriven can't be: it stays failed.</summary>
    public static void AddFailed(Transaction tx, long id, int items) =>
        tx.Execute("update map_run set failed_items = failed_items + $2 where id = $1", id, items);

    /// <summary>What the Map Run will fail with, once its children have ended.</summary>
    public static void Fail(Transaction tx, long id, string? error, string? cause) =>
        tx.Execute("update map_run set error = $2, cause = $3 where id = $1 and error is null", id, error, cause);

    /// <summary>Ends a Map Run that runs; false when it has ended before.</summary>
    public static bool End(Transaction tx, long id, string status) =>
        tx.Execute(
            "update map_run set status = $2, stopped = $3, redriving = 0 where id = $1 and status = 'RUNNING'",
            id,
            status,
            tx.NowMs
        ) > 0;

    /// <summary>The Map Runs of an execution that have not ended.</summary>
    public static List<long> RunningOf(Transaction tx, long execution) =>
        tx.Query("select id from map_run where execution = $1 and status = 'RUNNING'", row => row.Long(0), execution);

    public static void Update(Transaction tx, long id, int maxConcurrency, Tolerance tolerance) =>
        tx.Execute(
            "update map_run set max_concurrency = $2, tolerated_count = $3, tolerated_percentage = $4 where id = $1",
            id,
            maxConcurrency,
            tolerance.Count,
            tolerance.Percentage
        );

    /// <summary>Makes an unsuccessful Map Run run again.</summary>
    public static void Redrive(Transaction tx, long id) =>
        tx.Execute(
            "update map_run set status = 'RUNNING', stopped = null, error = null, cause = null, "
                + "redrives = redrives + 1, redriven = $2, redriving = 1 where id = $1",
            id,
            tx.NowMs
        );

    /// <summary>The children of the attempt before have ended; those without success wait to be redriven.</summary>
    public static void Redriven(Transaction tx, long id) =>
        tx.Execute("update map_run set redriving = 0, failed_items = 0 where id = $1", id);

    /// <summary>Notes that work on the Map Run is due; false when it was before.</summary>
    public static bool Queue(Transaction tx, long id) =>
        tx.Execute("update map_run set queued = 1 where id = $1 and queued = 0", id) > 0;

    public static void Unqueue(Transaction tx, long id) =>
        tx.Execute("update map_run set queued = 0 where id = $1", id);

    /// <summary>Forgets what ended before a time.</summary>
    public static void Forget(Transaction tx, long before)
    {
        tx.Execute("delete from map_child where map_run in (select id from map_run where stopped < $1)", before);
        tx.Execute("delete from map_run where stopped < $1", before);
    }

    private static MapRun Map(Row row) =>
        new()
        {
            Id = row.Long(0),
            Arn = row.String(1),
            Execution = row.Long(2),
            ExecutionArn = row.String(3),
            Frame = row.Int(4),
            State = row.String(5),
            Machine = row.String(6),
            IsExpress = row.Bool(7),
            Status = row.String(8),
            Started = row.Long(9),
            Stopped = row.IsNull(10) ? null : row.Long(10),
            MaxConcurrency = row.Int(11),
            Tolerance = new Tolerance(row.IsNull(12) ? null : row.Long(12), row.IsNull(13) ? null : row.Double(13)),
            IsKeyed = row.Bool(14),
            Total = row.Int(15),
            Prepared = row.Int(16),
            Batching = row.IsNull(17) ? null : new Batching(row.Int(17), row.Int(18), row.StringOrNull(19)),
            RunningChildren = row.Int(20),
            FailedItems = row.Int(21),
            Error = row.StringOrNull(22),
            Cause = row.StringOrNull(23),
            RedriveCount = row.Int(24),
            Redriven = row.IsNull(25) ? null : row.Long(25),
            IsRedriving = row.Bool(26),
            Began = row.Long(27),
        };
}
