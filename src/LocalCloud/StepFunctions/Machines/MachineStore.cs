using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Machines;

/// <summary>Reads and writes state machines and their revisions.</summary>
internal static class MachineStore
{
    private const int MostCharacters = 1024 * 1024;

    /// <summary>By revision: one never changes, so its long text is read once.</summary>
    private static readonly Kept<string, string> Definitions = new(MostCharacters);

    private const string Columns =
        "m.arn, m.name, m.type, m.status, m.created, r.id, r.initial, r.definition, r.role, r.logging, r.tracing, r.updated";

    /// <summary>
    /// The machine that an ARN names: at its current revision, at a version's, or at that of the version that an alias
    /// chooses by weight. Null when there is none.
    /// </summary>
    /// <exception cref="AwsException">InvalidArn</exception>
    public static Machine? Find(Transaction tx, string arn)
    {
        var parsed = MachineArn.Parse(arn);
        if (parsed.Version is { } number)
        {
            return FindVersion(tx, parsed.Machine, number);
        }
        if (parsed.IsAlias)
        {
            return
                AliasStore.Find(tx, arn) is { } alias
                && MachineArn.Parse(alias.Choose(Random.Shared)).Version is { } chosen
                && FindVersion(tx, parsed.Machine, chosen) is { } machine
                ? machine with
                {
                    AliasArn = arn,
                }
                : null;
        }
        return FindCurrent(tx, arn);
    }

    /// <summary>A machine at the revision that an execution began with, even when the machine is gone.</summary>
    public static Machine? FindRevision(Transaction tx, string machineArn, string revisionId) =>
        tx.First(
            "select r.machine, coalesce(m.name, ''), coalesce(m.type, 'STANDARD'), coalesce(m.status, 'DELETING'), "
                + "coalesce(m.created, r.updated), "
                + "r.id, r.initial, r.definition, r.role, r.logging, r.tracing, r.updated "
                + "from machine_revision r left join machine m on m.arn = r.machine where r.id = $1 and r.machine = $2",
            Map,
            revisionId,
            machineArn
        )
            is { } found
            ? found with
            {
                Name = machineArn[(machineArn.LastIndexOf(':') + 1)..],
            }
            : null;

    /// <summary>A machine that can be changed.</summary>
    /// <exception cref="AwsException">StateMachineDoesNotExist or StateMachineDeleting</exception>
    public static Machine Demand(Transaction tx, string arn)
    {
        var machine = FindCurrent(tx, arn) ?? throw MachineErrors.DoesNotExist(arn);
        return machine.Status == "DELETING" ? throw MachineErrors.Deleting(arn) : machine;
    }

    /// <summary>All machines, by name, from behind <paramref name="after"/>.</summary>
    public static List<Machine> List(Transaction tx, string? after, int limit) =>
        tx.Query(
            $"select {Columns} from machine m join machine_revision r on r.id = m.revision "
                + $"where m.name > $1 and m.status = 'ACTIVE' order by m.name limit {limit}",
            Map,
            after ?? ""
        );

    public static void Insert(Transaction tx, Machine machine)
    {
        Remove(tx, machine.Arn);
        InsertRevision(tx, machine);
        tx.Execute(
            "insert into machine (arn, name, type, status, created, revision) values ($1, $2, $3, $4, $5, $6)",
            machine.Arn,
            machine.Name,
            machine.Type,
            machine.Status,
            machine.Created,
            machine.RevisionId
        );
    }

    /// <summary>Makes a new revision the current one.</summary>
    public static void Revise(Transaction tx, Machine revised)
    {
        InsertRevision(tx, revised);
        tx.Execute("update machine set revision = $2 where arn = $1", revised.Arn, revised.RevisionId);
    }

    /// <summary>Deletes a machine; while executions run it is only marked, and gone once they have ended.</summary>
    public static void Delete(Transaction tx, string arn)
    {
        if (ExecutionStore.HasRunning(tx, arn))
        {
            tx.Execute("update machine set status = 'DELETING' where arn = $1", arn);
            ExecutionStore.Orphan(tx, arn);
        }
        else
        {
            Remove(tx, arn);
        }
    }

    private static Machine? FindCurrent(Transaction tx, string arn) =>
        Alive(
            tx,
            tx.First(
                $"select {Columns} from machine m join machine_revision r on r.id = m.revision where m.arn = $1",
                Map,
                arn
            )
        );

    private static Machine? FindVersion(Transaction tx, string arn, long number)
    {
        var machine = Alive(
            tx,
            tx.First(
                $"select {Columns} from machine_version v join machine m on m.arn = v.machine join machine_revision r on r.id = v.revision "
                    + "where v.machine = $1 and v.number = $2",
                Map,
                arn,
                number
            )
        );
        return machine is null ? null : machine with { VersionArn = $"{arn}:{number}" };
    }

    /// <summary>A machine that is being deleted ends with its last execution; nobody needs to be told.</summary>
    private static Machine? Alive(Transaction tx, Machine? machine) =>
        machine is { Status: "DELETING" } && !ExecutionStore.HasRunning(tx, machine.Arn) ? null : machine;

    private static void Remove(Transaction tx, string arn)
    {
        tx.Execute("delete from machine where arn = $1", arn);
        tx.Execute("delete from machine_version where machine = $1", arn);
        tx.Execute("delete from machine_alias where machine = $1", arn);
        tx.Execute("delete from machine_tag where resource = $1", arn);
    }

    private static void InsertRevision(Transaction tx, Machine machine) =>
        tx.Execute(
            "insert into machine_revision (id, machine, initial, definition, role, logging, tracing, updated) "
                + "values ($1, $2, $3, $4, $5, $6, $7, $8)",
            machine.RevisionId,
            machine.Arn,
            machine.IsInitial ? 1 : 0,
            machine.Definition,
            machine.RoleArn,
            machine.Logging,
            machine.Tracing ? 1 : 0,
            machine.Updated
        );

    private static string Definition(Row row)
    {
        var revision = row.String(5);
        if (Definitions.Find(revision) is { } known)
        {
            return known;
        }
        var text = row.String(7);
        return Definitions.Add(revision, text, text.Length);
    }

    private static Machine Map(Row row) =>
        new()
        {
            Arn = row.String(0),
            Name = row.String(1),
            Type = row.String(2),
            Status = row.String(3),
            Created = row.Long(4),
            RevisionId = row.String(5),
            IsInitial = row.Bool(6),
            Definition = Definition(row),
            RoleArn = row.String(8),
            Logging = row.String(9),
            Tracing = row.Bool(10),
            Updated = row.Long(11),
        };
}
