namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_UntagResource.html</summary>
internal static class UntagResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = request.Required("ResourceARN");
        var keys = request.RequiredStrings("TagKeys");
        Tags.RequireResource(tx, arn);
        foreach (var key in keys)
        {
            tx.Execute("delete from events_tag where arn = $1 and key = $2", arn, key);
        }
        return [];
    }
}
