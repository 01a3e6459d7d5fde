namespace LocalCloud.StepFunctions.Machines;

/// <summary>A published version: a number that stands for one revision.</summary>
internal sealed record MachineVersion(string Machine, long Number, string RevisionId, string? Description, long Created)
{
    public string Arn => $"{Machine}:{Number}";
}

/// <summary>Reads and writes versions. Numbers only grow, also after a deletion.</summary>
internal static class VersionStore
{
    private const string Columns = "machine, number, revision, description, created";

    public static MachineVersion? Find(Transaction tx, string machine, long number) =>
        tx.First($"select {Columns} from machine_version where machine = $1 and number = $2", Map, machine, number);

    /// <summary>Newest first, from below <paramref name="before"/>.</summary>
    public static List<MachineVersion> List(Transaction tx, string machine, long before, int limit) =>
        tx.Query(
            $"select {Columns} from machine_version where machine = $1 and number < $2 order by number desc limit {limit}",
            Map,
            machine,
            before
        );

    public static MachineVersion? Oldest(Transaction tx, string machine) =>
        tx.First($"select {Columns} from machine_version where machine = $1 order by number limit 1", Map, machine);

    private const int Most = 1000;

    /// <summary>
    /// Publishes the machine's current revision; the version that stands for it already is given back as it is.
    /// </summary>
    /// <exception cref="AwsException">ServiceQuotaExceededException</exception>
    public static MachineVersion Publish(Transaction tx, Machine machine, string? description)
    {
        var latest = List(tx, machine.Arn, long.MaxValue, 1).FirstOrDefault();
        if (latest is not null && latest.RevisionId == machine.RevisionId)
        {
            return latest;
        }
        if (
            tx.First("select count(*) from machine_version where machine = $1", row => row.Long(0), machine.Arn) >= Most
        )
        {
            throw new AwsException("ServiceQuotaExceededException", $"A state machine has at most {Most} versions.");
        }
        tx.Execute("update machine set last_version = last_version + 1 where arn = $1", machine.Arn);
        var number = tx.First("select last_version from machine where arn = $1", row => row.Long(0), machine.Arn);
        var version = new MachineVersion(machine.Arn, number, machine.RevisionId, description, tx.NowMs);
        tx.Execute(
            "insert into machine_version (machine, number, revision, description, created) values ($1, $2, $3, $4, $5)",
            version.Machine,
            version.Number,
            version.RevisionId,
            version.Description,
            version.Created
        );
        return version;
    }

    public static void Delete(Transaction tx, string machine, long number) =>
        tx.Execute("delete from machine_version where machine = $1 and number = $2", machine, number);

    private static MachineVersion Map(Row row) =>
        new(row.String(0), row.Long(1), row.String(2), row.StringOrNull(3), row.Long(4));
}
