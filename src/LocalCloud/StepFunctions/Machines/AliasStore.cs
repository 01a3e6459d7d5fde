namespace LocalCloud.StepFunctions.Machines;

/// <summary>How much of an alias's executions a version gets, in percent.</summary>
internal sealed record Route(string VersionArn, int Weight);

/// <summary>A name for one version, or for two with weights.</summary>
internal sealed record MachineAlias(
    long Id,
    string Arn,
    string Machine,
    string Name,
    string? Description,
    IReadOnlyList<Route> Routes,
    long Created,
    long? Updated
)
{
    /// <summary>The version for the next execution.</summary>
    public string Choose(Random random)
    {
        var point = random.Next(100);
        foreach (var route in Routes)
        {
            point -= route.Weight;
            if (point < 0)
            {
                return route.VersionArn;
            }
        }
        return Routes[^1].VersionArn;
    }
}

/// <summary>Reads and writes aliases.</summary>
internal static class AliasStore
{
    private const string Columns = "id, arn, machine, name, description, routing, created, updated";

    public static MachineAlias? Find(Transaction tx, string arn) =>
        tx.First($"select {Columns} from machine_alias where arn = $1", Map, arn);

    /// <summary>Oldest first, from behind <paramref name="after"/>.</summary>
    public static List<MachineAlias> List(Transaction tx, string machine, long after = 0) =>
        tx.Query(
            $"select {Columns} from machine_alias where machine = $1 and id > $2 order by id",
            Map,
            machine,
            after
        );

    public static void Insert(Transaction tx, MachineAlias alias) =>
        tx.Execute(
            "insert into machine_alias (arn, machine, name, description, routing, created, updated) values ($1, $2, $3, $4, $5, $6, $7)",
            alias.Arn,
            alias.Machine,
            alias.Name,
            alias.Description,
            Json.Text(Show(alias.Routes)),
            alias.Created,
            alias.Updated
        );

    public static void Update(Transaction tx, MachineAlias alias) =>
        tx.Execute(
            "update machine_alias set description = $2, routing = $3, updated = $4 where arn = $1",
            alias.Arn,
            alias.Description,
            Json.Text(Show(alias.Routes)),
            alias.Updated
        );

    public static void Delete(Transaction tx, string arn) =>
        tx.Execute("delete from machine_alias where arn = $1", arn);

    public static JsonArray Show(IReadOnlyList<Route> routes) =>
        [.. routes.Select(r => new JsonObject { ["stateMachineVersionArn"] = r.VersionArn, ["weight"] = r.Weight })];

    private static MachineAlias Map(Row row) =>
        new(
            row.Long(0),
            row.String(1),
            row.String(2),
            row.String(3),
            row.StringOrNull(4),
            Json.Parse(row.String(5))!
                .AsArray()
                .Select(r => new Route(r!["stateMachineVersionArn"]!.GetValue<string>(), r["weight"]!.GetValue<int>()))
                .ToList(),
            row.Long(6),
            row.IsNull(7) ? null : row.Long(7)
        );
}
