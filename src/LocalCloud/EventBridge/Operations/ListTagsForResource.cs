namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTagsForResource.html</summary>
internal static class ListTagsForResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = request.Required("ResourceARN");
        Tags.RequireResource(tx, arn);
        var tags = tx.Query(
            "select key, value from events_tag where arn = $1 order by key",
            row => (JsonNode)new JsonObject { ["Key"] = row.String(0), ["Value"] = row.String(1) },
            arn
        );
        return new JsonObject { ["Tags"] = new JsonArray([.. tags]) };
    }
}
