namespace LocalCloud.Lambda;

/// <summary>Where deployed functions are kept.</summary>
internal static class FunctionTable
{
    public const string Schema = """
        create table lambda_function (
            name text primary key,
            stamp integer not null default (random()),
            definition text not null) without rowid;
        create table lambda_permission (
            function text not null,
            sid text not null,
            stamp integer not null default (random()),
            statement text not null,
            primary key (function, sid)) without rowid;
        create table lambda_event_invoke (function text primary key, config text not null) without rowid;
        """;

    private static readonly Stamped<LambdaFunction> Known = new(Parse);

    public static LambdaFunction? Find(Transaction tx, string name) =>
        tx.First("select stamp from lambda_function where name = $1", row => (long?)row.Long(0), name) is { } stamp
            ? Known.Find(stamp)
                ?? Known.Add(
                    stamp,
                    tx.First("select definition from lambda_function where name = $1", row => row.String(0), name)!
                )
            : null;

    /// <exception cref="Protocol.AwsException">ResourceNotFoundException.</exception>
    public static LambdaFunction Get(Transaction tx, string name) =>
        Find(tx, name) ?? throw FunctionName.NotFound(FunctionName.Arn(tx.Place, name));

    /// <summary>All functions after a name, in order.</summary>
    public static List<LambdaFunction> List(Transaction tx, string after, int most) =>
        tx.Query(
            "select definition from lambda_function where name > $1 order by name limit $2",
            row => Parse(row.String(0)),
            after,
            most
        );

    public static void Put(Transaction tx, LambdaFunction function) =>
        tx.Execute(
            "insert or replace into lambda_function (name, definition) values ($1, $2)",
            function.Name,
            JsonSerializer.Serialize(function)
        );

    public static void Delete(Transaction tx, string name)
    {
        tx.Execute("delete from lambda_function where name = $1", name);
        tx.Execute("delete from lambda_permission where function = $1", name);
        tx.Execute("delete from lambda_event_invoke where function = $1", name);
    }

    private static LambdaFunction Parse(string text) => JsonSerializer.Deserialize<LambdaFunction>(text)!;
}
