namespace LocalCloud.StepFunctions.Executions;

/// <summary>Reads and writes the execution table.</summary>
internal static class ExecutionStore
{
    private const string Columns =
        "id, arn, machine, name, revision, version, alias, role, trace, status, started, stopped, redrives, redriven, "
        + "input, output, error, cause, parent, events, redrive_token, orphan, map_run, map_state, items, awaits_redrive";

    internal const string SummaryColumns =
        "id, arn, machine, name, version, alias, status, started, stopped, redrives, redriven, items, awaits_redrive";

    public static Execution? Find(Transaction tx, string arn) =>
        tx.First($"select {Columns} from execution where arn = $1", Map, arn);

    public static Execution? Find(Transaction tx, long id) =>
        tx.First($"select {Columns} from execution where id = $1", Map, id);

    /// <summary>What a live or redrivable execution is doing; null when it is over for good.</summary>
    public static byte[]? FindRun(Transaction tx, long id) =>
        tx.First("select run from execution where id = $1", row => row.BytesOrNull(0), id);

    /// <summary>How many executions of all machines have each status.</summary>
    public static Dictionary<string, long> Count(Transaction tx) =>
        tx.Query("select status, count(*) from execution group by status", row =>
                (Status: row.String(0), Count: row.Long(1))
            )
            .ToDictionary(found => found.Status, found => found.Count);

    public static bool HasRunning(Transaction tx, string machineArn) =>
        tx.First(
            "select 1 from execution where machine = $1 and status = 'RUNNING' limit 1",
            row => row.Long(0),
            machineArn
        ) == 1;

    /// <summary>Inserts a running execution and returns its id.</summary>
    public static long Insert(Transaction tx, Execution e)
    {
        tx.Execute(
            "insert into execution (arn, machine, name, revision, version, alias, role, trace, status, started, input, parent, "
                + "orphan, map_run, map_state, items) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
            e.Arn,
            e.Machine,
            e.Name,
            e.Revision,
            e.VersionArn,
            e.AliasArn,
            e.RoleArn,
            e.TraceHeader,
            e.Status,
            e.Started,
            e.Input,
            e.Parent?.ToString(),
            e.IsOrphan ? 1 : 0,
            e.MapRun,
            e.MapState,
            e.MapRun is null ? null : e.ItemCount
        );
        return tx.LastId;
    }

    /// <summary>Newest first, from <paramref name="before"/> (exclusive) down.</summary>
    /// <param name="origin">The version or alias that the execution was started through; null for all.</param>
    public static List<ExecutionSummary> List(
        Transaction tx,
        string machineArn,
        string? status,
        bool? redriven,
        long before,
        int limit,
        string? origin
    )
    {
        var filter =
            redriven switch
            {
                null => "",
                true => " and redrives > 0",
                false => " and redrives = 0",
            }
            + (status is null ? "" : " and status = $3")
            + (origin is null ? "" : " and (version = $4 or alias = $4)");
        return tx.Query(
            $"select {SummaryColumns} from execution where machine = $1 and id < $2{filter} order by id desc limit {limit}",
            Summary,
            machineArn,
            before,
            status,
            origin
        );
    }

    /// <summary>Ends a slice of an execution that goes on.</summary>
    public static void SaveRun(Transaction tx, long id, long events, byte[] run) =>
        tx.Execute("update execution set events = $2, run = $3 where id = $1", id, events, run);

    /// <summary>Ends an execution. <paramref name="run"/> is what a redrive continues from; null after success.</summary>
    public static void Finish(
        Transaction tx,
        long id,
        string status,
        string? output,
        string? error,
        string? cause,
        long events,
        byte[]? run
    ) =>
        tx.Execute(
            "update execution set status = $2, stopped = $3, output = $4, error = $5, cause = $6, events = $7, run = $8 "
                + "where id = $1",
            id,
            status,
            tx.NowMs,
            output,
            error,
            cause,
            events,
            run
        );

    /// <summary>The state machine of running executions, and of their Map Runs' children, is deleted.</summary>
    public static void Orphan(Transaction tx, string machineArn)
    {
        tx.Execute("update execution set orphan = 1 where machine = $1 and status = 'RUNNING'", machineArn);
        tx.Execute(
            "update execution set orphan = 1 where machine > $1 and machine < $2 and status = 'RUNNING'",
            machineArn + '/',
            machineArn + (char)('/' + 1)
        );
    }

    /// <summary>Makes an unsuccessful execution run again.</summary>
    public static void Redrive(Transaction tx, long id, string? clientToken) =>
        tx.Execute(
            "update execution set status = 'RUNNING', stopped = null, error = null, cause = null, "
                + "redrives = redrives + 1, redriven = $2, redrive_token = $3 where id = $1",
            id,
            tx.NowMs,
            clientToken
        );

    internal static ExecutionSummary Summary(Row row) =>
        new()
        {
            Id = row.Long(0),
            Arn = row.String(1),
            Machine = row.String(2),
            Name = row.String(3),
            VersionArn = row.StringOrNull(4),
            AliasArn = row.StringOrNull(5),
            Status = row.String(6),
            Started = row.Long(7),
            Stopped = row.IsNull(8) ? null : row.Long(8),
            RedriveCount = row.Int(9),
            Redriven = row.IsNull(10) ? null : row.Long(10),
            ItemCount = row.Int(11),
            AwaitsRedrive = row.Bool(12),
        };

    private static Execution Map(Row row) =>
        new()
        {
            Id = row.Long(0),
            Arn = row.String(1),
            Machine = row.String(2),
            Name = row.String(3),
            Revision = row.String(4),
            VersionArn = row.StringOrNull(5),
            AliasArn = row.StringOrNull(6),
            RoleArn = row.String(7),
            TraceHeader = row.StringOrNull(8),
            Status = row.String(9),
            Started = row.Long(10),
            Stopped = row.IsNull(11) ? null : row.Long(11),
            RedriveCount = row.Int(12),
            Redriven = row.IsNull(13) ? null : row.Long(13),
            Input = row.String(14),
            Output = row.StringOrNull(15),
            Error = row.StringOrNull(16),
            Cause = row.StringOrNull(17),
            Parent = row.StringOrNull(18) is { } parent ? TaskReference.Parse(parent) : null,
            Events = row.Long(19),
            RedriveToken = row.StringOrNull(20),
            IsOrphan = row.Bool(21),
            MapRun = row.IsNull(22) ? null : row.Long(22),
            MapState = row.StringOrNull(23),
            ItemCount = row.Int(24),
            AwaitsRedrive = row.Bool(25),
        };
}
