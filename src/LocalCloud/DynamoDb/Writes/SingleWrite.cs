using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Writes;

/// <summary>A write that stands alone in its request, and its answer.</summary>
internal static class SingleWrite
{
    public static void Run(Transaction tx, ItemWrite write)
    {
        write.Bind(tx).CheckCondition();
        write.Write(tx, write.Change());
    }

    public static JsonObject Answer(Transaction tx, JsonObject request, ItemWrite write, JsonObject? attributes)
    {
        var answer = new JsonObject();
        if (attributes is not null)
        {
            answer["Attributes"] = attributes;
        }
        var consumed = ConsumedCapacity.Of(request);
        consumed.Write(write.Table, write.Old, write.New);
        consumed.AddTo(answer);
        if (ItemCollections.Wanted(request, write.Table))
        {
            answer["ItemCollectionMetrics"] = ItemCollections.Describe(tx, write.Table, write.Key);
        }
        return answer;
    }
}
