namespace LocalCloud.StepFunctions.Executions;

/// <summary>An activity's row.</summary>
internal sealed record Activity(long Id, string Arn, string Name, long Created);

/// <summary>Activities, and the tasks that wait for one of their workers.</summary>
internal static class ActivityStore
{
    public static Activity? Find(Transaction tx, string arn) =>
        tx.First("select id, arn, name, created from activity where arn = $1", Map, arn);

    public static List<Activity> List(Transaction tx, long after, int limit) =>
        tx.Query($"select id, arn, name, created from activity where id > $1 order by id limit {limit}", Map, after);

    public static void Insert(Transaction tx, string arn, string name) =>
        tx.Execute("insert into activity (arn, name, created) values ($1, $2, $3)", arn, name, tx.NowMs);

    public static void Delete(Transaction tx, string arn) => tx.Execute("delete from activity where arn = $1", arn);

    /// <summary>Puts a task where workers find it.</summary>
    public static void Offer(Transaction tx, string arn, TaskReference task, string input) =>
        tx.Execute(
            "insert into activity_task (activity, execution, frame, task, input) values ($1, $2, $3, $4, $5)",
            arn,
            task.Execution,
            task.Frame,
            task.Task,
            input
        );

    /// <summary>Takes the task that waits longest; null when none does.</summary>
    public static (TaskReference Task, string Input)? Take(Transaction tx, string arn)
    {
        var found = tx.Query(
            "select id, execution, frame, task, input from activity_task where activity = $1 order by id limit 1",
            row =>
                (Id: row.Long(0), Task: new TaskReference(row.Long(1), row.Int(2), row.Long(3)), Input: row.String(4)),
            arn
        );
        if (found.Count == 0)
        {
            return null;
        }
        tx.Execute("delete from activity_task where id = $1", found[0].Id);
        return (found[0].Task, found[0].Input);
    }

    /// <summary>Nobody needs the task any more.</summary>
    public static void Withdraw(Transaction tx, TaskReference task) =>
        tx.Execute("delete from activity_task where execution = $1 and frame = $2", task.Execution, task.Frame);

    private static Activity Map(Row row) => new(row.Long(0), row.String(1), row.String(2), row.Long(3));
}
