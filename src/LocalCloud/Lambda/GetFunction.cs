namespace LocalCloud.Lambda;

/// <summary>
/// docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html; the code's location is the local folder.
/// </summary>
internal static class GetFunction
{
    public static readonly Operation Operation = Operation.Read("GetFunction", Run);

    private static JsonObject Run(Transaction tx, JsonObject request)
    {
        var function = Requested(tx, request);
        var answer = new JsonObject
        {
            ["Configuration"] = function.Describe(),
            ["Code"] = new JsonObject
            {
                ["RepositoryType"] = "local",
                ["Location"] = new Uri(function.CodeFolder).AbsoluteUri,
            },
        };
        if (function.Tags.Count > 0)
        {
            answer["Tags"] = ListTags.Describe(function);
        }
        return answer;
    }

    /// <summary>The function that the members FunctionName and Qualifier name.</summary>
    public static LambdaFunction Requested(Transaction tx, JsonObject request)
    {
        var qualifier = request.String("Qualifier");
        var name = FunctionName.Parse(tx.Place, request.Required("FunctionName"));
        if (qualifier is not (null or "$LATEST"))
        {
            throw FunctionName.NotFound($"{FunctionName.Arn(tx.Place, name)}:{qualifier}");
        }
        return FunctionTable.Get(tx, name);
    }
}
