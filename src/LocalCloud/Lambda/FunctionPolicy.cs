namespace LocalCloud.Lambda;

/// <summary>
/// A function's resource-based policy: which services may invoke it, and for which of their resources.
/// </summary>
internal static class FunctionPolicy
{
    private static readonly Stamped<PolicyStatement> Known = new(PolicyStatement.Parse);

    /// <summary>
    /// Whether a statement lets the service in
    /// (docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html).
    /// </summary>
    public static bool Permits(Transaction tx, LambdaFunction function, string invoker, string sourceArn)
    {
        var permits = false;
        tx.Each(
            "select stamp, sid from lambda_permission where function = $1 order by sid",
            row =>
            {
                var stamp = row.Long(0);
                var statement = Known.Find(stamp) ?? Known.Add(stamp, Text(tx, function.Name, row.String(1)));
                permits = statement.Permits(invoker, sourceArn, tx.Place.AccountId);
                return !permits;
            },
            function.Name
        );
        return permits;
    }

    public static List<JsonObject> Statements(Transaction tx, string function) =>
        tx.Query(
            "select statement from lambda_permission where function = $1 order by sid",
            row => (JsonObject)Json.Parse(row.String(0))!,
            function
        );

    private static string Text(Transaction tx, string function, string sid) =>
        tx.First(
            "select statement from lambda_permission where function = $1 and sid = $2",
            row => row.String(0),
            function,
            sid
        )!;
}
