namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_TagResource.html</summary>
internal static class TagResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = request.Required("ResourceARN");
        var tags = request.Objects("Tags");
        Tags.Put(tx, Tags.RequireResource(tx, arn), tags);
        return [];
    }
}
