namespace LocalCloud.Lambda;

/// <summary>docs.aws.amazon.com/lambda/latest/api/API_RemovePermission.html</summary>
internal static class RemovePermission
{
    public static readonly Operation Operation = Operation.Write("RemovePermission", Run);

    private static JsonObject Run(Transaction tx, JsonObject request)
    {
        var sid = request.String("StatementId");
        var function = GetFunction.Requested(tx, request);
        if (tx.Execute("delete from lambda_permission where function = $1 and sid = $2", function.Name, sid) == 0)
        {
            throw new AwsException(
                "ResourceNotFoundException",
                $"Statement {sid} is not found in resource policy.",
                404
            );
        }
        return [];
    }
}
