namespace LocalCloud.StepFunctions.Machines;

/// <summary>The tables of state machines, their revisions, versions, aliases and tags.</summary>
internal static class MachineSchema
{
    /// <summary>A revision stays when its machine is deleted: executions that ran on it are still described.</summary>
    public const string Sql = """
        create table machine (
            arn text primary key,
            name text not null,
            type text not null,
            status text not null,
            created integer not null,
            revision text not null,
            last_version integer not null default 0);
        create table machine_revision (
            id text primary key,
            machine text not null,
            initial integer not null,
            definition text not null,
            role text not null,
            logging text not null,
            tracing integer not null,
            updated integer not null);
        create table machine_version (
            machine text not null,
            number integer not null,
            revision text not null,
            description text,
            created integer not null,
            primary key (machine, number));
        create table machine_alias (
            id integer primary key autoincrement,
            arn text not null unique,
            machine text not null,
            name text not null,
            description text,
            routing text not null,
            created integer not null,
            updated integer);
        create index machine_alias_machine on machine_alias (machine, id);
        create table machine_tag (
            resource text not null,
            key text not null,
            value text not null,
            primary key (resource, key));

        """;
}
