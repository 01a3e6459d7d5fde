using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Reads;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;
using LocalCloud.DynamoDb.Writes;

namespace LocalCloud.DynamoDb.Operations;

internal static class TransactGetItems
{
    private const int MaxActions = 100;

    private sealed record Get(JsonObject Request, Item Key, Projection? Projection);

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var items = request.Structures("TransactItems");
        new Checks()
            .Required(items, "transactItems")
            .Count(
                items?.Count,
                items?.Count == 0 ? "[]" : $"[{items?.Count} TransactGetItems]",
                "transactItems",
                1,
                MaxActions
            )
            .Consumption(request)
            .Throw();
        var gets = items!.Select(ReadGet).ToList();
        var outcome = new TransactionOutcome(gets.Count);
        var found = new List<(TableDefinition Table, ItemKey Key)>();
        for (var i = 0; i < gets.Count; i++)
        {
            found.Add(outcome.Try(i, () =>
                {
                    var table = TableCatalog.Required(tx, gets[i].Request);
                    var key = KeyChecks.KeyOf(table, gets[i].Key);
                    KeyPaths.Check(table, gets[i].Projection?.Paths);
                    return (table, key);
                }));
        }
        outcome.Check();
        if (!TransactionRules.OnePerItem(found.Select(f => (f.Table.Id, f.Key))))
        {
            throw DynamoErrors.Validation("Transaction request cannot include multiple operations on one item");
        }
        var stored = found.Select(f => ItemStore.Get(tx, f.Table, f.Key)).ToList();
        TransactionRules.CheckSize(stored.Sum(s => (long)(s?.Size ?? 0)));
        var consumed = ConsumedCapacity.InTransaction(request, "Read");
        for (var i = 0; i < gets.Count; i++)
        {
            consumed.Called(gets[i].Request.Text("TableName"));
            consumed.Read(found[i].Table, null, stored[i]?.Size ?? 0, consistent: true);
        }
        var answer = new JsonObject { ["Responses"] = new JsonArray([.. gets.Zip(stored, Show)]) };
        consumed.AddListTo(answer);
        return answer;
    }

    private static Get ReadGet(JsonObject item, int index)
    {
        var request = item.Structure("Get");
        var path = $"transactItems.{index + 1}.member.get";
        new Checks().Required(request, path).Throw();
        new Checks()
            .Required(request!["TableName"], path + ".tableName")
            .Required(request["Key"], path + ".key")
            .Throw();
        var placeholders = Placeholders.ReadInTransaction(request, AttributeReader.Older, "ProjectionExpression");
        var key = KeyChecks.Read(request, AttributeReader.Older);
        var projection = ProjectionReader.Read(request, placeholders);
        placeholders.CheckAllUsed();
        return new Get(request, key, projection);
    }

    private static JsonObject Show(Get get, StoredItem? item) =>
        item is null
            ? []
            : new JsonObject { ["Item"] = get.Projection?.Apply(item.Item).ToJson() ?? Item.Parsed(item.Document) };
}
