namespace LocalCloud.Lambda;

/// <summary>docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html</summary>
internal static class GetPolicy
{
    public static readonly Operation Operation = Operation.Read("GetPolicy", Run);

    private static JsonObject Run(Transaction tx, JsonObject request)
    {
        var function = GetFunction.Requested(tx, request);
        var statements = FunctionPolicy.Statements(tx, function.Name);
        if (statements.Count == 0)
        {
            throw new AwsException("ResourceNotFoundException", "The resource you requested does not exist.", 404);
        }
        var policy = new JsonObject
        {
            ["Version"] = "2012-10-17",
            ["Id"] = "default",
            ["Statement"] = new JsonArray([.. statements]),
        };
        return new JsonObject { ["Policy"] = Json.Text(policy), ["RevisionId"] = function.Revision };
    }
}
