using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Reads;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Operations;

internal static class GetItem
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        if (OlderMembers.IsMeant(request, "Key"))
        {
            OlderMembers.CheckGet(request);
        }
        CommonChecks.ForTable(request).Consumption(request).Throw();
        MixedParameters.Check(request, ["AttributesToGet"], ["ProjectionExpression"]);
        Placeholders.CheckWanted(request, AttributeReader.Current, "ProjectionExpression");
        var key = KeyChecks.Read(request, AttributeReader.Current);
        var placeholders = Placeholders.Read(request, AttributeReader.Current, "ProjectionExpression");
        var projection = ProjectionReader.Read(request, placeholders);
        placeholders.CheckAllUsed();
        var consistent = request.Flag("ConsistentRead") == true;
        var table = TableCatalog.Required(tx, request);
        var itemKey = KeyChecks.KeyOf(table, key);
        KeyPaths.Check(table, projection?.Paths);
        var found = ItemStore.Get(tx, table, itemKey);
        var answer = new JsonObject();
        if (found is not null)
        {
            answer["Item"] = projection is null ? Item.Parsed(found.Document) : projection.Apply(found.Item).ToJson();
        }
        var consumed = ConsumedCapacity.Of(request);
        consumed.Read(table, null, found?.Size ?? 0, consistent);
        consumed.AddTo(answer);
        return answer;
    }
}
