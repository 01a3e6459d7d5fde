namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>The tables of Map Runs.</summary>
internal static class MapRunSchema
{
    /// <remarks>
    /// <c>items</c> are those of which children are still to be made, from <c>prepared</c> on; <c>map_child</c> holds
    /// the children that did not start yet. A child that started is an execution, whose row names its Map Run.
    /// <c>queued</c>: work that goes on is due.
    /// </remarks>
    public const string Sql = """
        create table map_run (
            id integer primary key autoincrement,
            arn text not null unique,
            execution integer not null,
            execution_arn text not null,
            frame integer not null,
            began integer not null,
            state text not null,
            machine text not null,
            express integer not null,
            status text not null,
            started integer not null,
            stopped integer,
            max_concurrency integer not null,
            tolerated_count integer,
            tolerated_percentage real,
            keyed integer not null,
            items text,
            total integer not null,
            prepared integer not null default 0,
            batch_items integer,
            batch_bytes integer,
            batch_input text,
            running integer not null default 0,
            failed_items integer not null default 0,
            error text,
            cause text,
            redrives integer not null default 0,
            redriven integer,
            redriving integer not null default 0,
            queued integer not null default 0);
        create index map_run_execution on map_run (execution, id);
        create table map_child (
            map_run integer not null,
            position integer not null,
            input text not null,
            items integer not null,
            primary key (map_run, position)) without rowid;

        """;
}
