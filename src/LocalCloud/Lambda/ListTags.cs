namespace LocalCloud.Lambda;

/// <summary>docs.aws.amazon.com/lambda/latest/api/API_ListTags.html</summary>
internal static class ListTags
{
    public static readonly Operation Operation = Operation.Read("ListTags", Run);

    public static JsonObject Describe(LambdaFunction function) =>
        new(function.Tags.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value)));

    private static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = FunctionName.Parse(tx.Place, request.Required("Resource"));
        return new JsonObject { ["Tags"] = Describe(FunctionTable.Get(tx, name)) };
    }
}
