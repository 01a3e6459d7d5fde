namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_TagResource.html</summary>
internal static class TagResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var tags = TagStore.Read(request);
        TagStore.Set(tx, TagStore.Demand(tx, request), tags);
        return [];
    }
}
