namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_UntagResource.html</summary>
internal static class UntagResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var keys = request.RequiredStrings("tagKeys");
        TagStore.CheckKeys(keys);
        TagStore.Remove(tx, TagStore.Demand(tx, request), keys);
        return [];
    }
}
