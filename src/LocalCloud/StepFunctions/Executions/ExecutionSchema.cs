namespace LocalCloud.StepFunctions.Executions;

/// <summary>The tables of executions, their histories and activities.</summary>
internal static class ExecutionSchema
{
    /// <remarks>
    /// <c>run</c> holds what a live (or redrivable) execution is doing, see <see cref="RunState"/>. <c>history</c>
    /// holds events in chunks, one for each slice of work, so that a slice is one insert; see
    /// <see cref="History.HistoryStore"/> for their ids.
    /// </remarks>
    public const string Sql = """
        create table execution (
            id integer primary key autoincrement,
            arn text not null unique,
            machine text not null,
            name text not null,
            revision text not null,
            version text,
            alias text,
            role text not null,
            trace text,
            status text not null,
            started integer not null,
            stopped integer,
            redrives integer not null default 0,
            redriven integer,
            redrive_token text,
            input text not null,
            output text,
            error text,
            cause text,
            parent text,
            events integer not null default 0,
            orphan integer not null default 0,
            map_run integer,
            map_state text,
            items integer,
            awaits_redrive integer not null default 0,
            run blob);
        create index execution_status on execution (machine, status, id);
        create index execution_machine on execution (machine, id);
        create index execution_map_run on execution (map_run, id) where map_run is not null;
        create table history (id integer primary key, events blob not null);
        create table activity (
            id integer primary key autoincrement,
            arn text not null unique,
            name text not null,
            created integer not null);
        create table activity_task (
            id integer primary key autoincrement,
            activity text not null,
            execution integer not null,
            frame integer not null,
            task integer not null,
            input text not null);
        create index activity_task_queue on activity_task (activity, id);
        create index activity_task_owner on activity_task (execution, frame);
        """;
}
