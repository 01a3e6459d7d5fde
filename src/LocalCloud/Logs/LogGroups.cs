namespace LocalCloud.Logs;

/// <summary>A log group as it is stored; times in milliseconds, retention in days (null: for ever).</summary>
internal sealed record LogGroup(long Id, string Name, long Created, long? Retention, string? KmsKey, string Class)
{
    public string Arn(Place place) => place.Arn("logs", $"log-group:{Name}");

    /// <summary>Events before this time have expired and are not shown.</summary>
    public long Oldest(Transaction tx) => Retention is { } days ? tx.NowMs - (days * 86_400_000) : long.MinValue;
}

/// <summary>The table of log groups.</summary>
internal static class LogGroups
{
    private const string Columns = "id, name, created, retention, kms_key, class";

    public static LogGroup? Find(Transaction tx, string name) =>
        tx.First($"select {Columns} from log_group where name = $1", Read, name);

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static LogGroup Get(Transaction tx, string name) => Find(tx, name) ?? throw LogErrors.NoGroup();

    public static void Add(Transaction tx, string name, string? kmsKey = null, string kind = "STANDARD") =>
        tx.Execute(
            "insert into log_group (name, created, kms_key, class) values ($1, $2, $3, $4)",
            name,
            tx.NowMs,
            kmsKey,
            kind
        );

    /// <summary>Groups after a name whose names begin with a prefix or hold a text.</summary>
    public static List<LogGroup> List(
        Transaction tx,
        string prefix,
        string part,
        string? kind,
        string after,
        int most
    ) =>
        tx.Query(
            $"""
            select {Columns} from log_group
            where name > $1 and substr(name, 1, length($2)) = $2 and instr(lower(name), lower($3)) > 0
                and class = ifnull($4, class)
            order by name limit $5
            """,
            Read,
            after,
            prefix,
            part,
            kind,
            most
        );

    /// <summary>The group of a request that must name one by <c>logGroupName</c>, or by its ARN as <c>resourceArn</c>.</summary>
    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static LogGroup Named(Transaction tx, JsonObject request) =>
        Get(tx, request.String("logGroupName") ?? NameOf(tx.Place, request.Required("resourceArn")));

    /// <summary>The group that a request names by <c>logGroupName</c> or by <c>logGroupIdentifier</c>, a name or ARN.</summary>
    public static LogGroup Requested(Transaction tx, JsonObject request)
    {
        var name = request.String("logGroupName");
        var identifier = request.String("logGroupIdentifier");
        if (name is not null && identifier is not null)
        {
            throw new AwsException(
                "ValidationException",
                "LogGroup name and LogGroup ARN are mutually exclusive parameters."
            );
        }
        return identifier is not null ? Get(tx, NameOf(tx.Place, identifier))
            : name is not null ? Get(tx, name)
            : throw LogErrors.Invalid("Either logGroupName or logGroupIdentifier is required.");
    }

    /// <summary>The name in a name or an ARN, with or without <c>:*</c>.</summary>
    public static string NameOf(Place place, string nameOrArn)
    {
        var prefix = place.Arn("logs", "log-group:");
        var name = nameOrArn.StartsWith(prefix, StringComparison.Ordinal) ? nameOrArn[prefix.Length..] : nameOrArn;
        return name.EndsWith(":*", StringComparison.Ordinal) ? name[..^2] : name;
    }

    private static LogGroup Read(Row row) =>
        new(
            row.Long(0),
            row.String(1),
            row.Long(2),
            row.IsNull(3) ? null : row.Long(3),
            row.StringOrNull(4),
            row.String(5)
        );
}
