namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListTagsForResource.html</summary>
internal static class ListTagsForResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        // A version or alias has no tags of its own, but can be asked (recorded).
        var arn = request.Required("resourceArn");
        var tags =
            !arn.Contains(":activity:")
            && MachineArn.Parse(arn).Qualifier is not null
            && MachineStore.Find(tx, arn) is not null
                ? []
                : TagStore.List(tx, TagStore.Demand(tx, request));
        return new JsonObject
        {
            ["tags"] = new JsonArray([.. tags.Select(t => new JsonObject { ["key"] = t.Key, ["value"] = t.Value })]),
        };
    }
}
