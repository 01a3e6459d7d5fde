using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;
using LocalCloud.DynamoDb.Writes;

namespace LocalCloud.DynamoDb.Operations;

internal static class TransactWriteItems
{
    private const int MaxActions = 100;

    private static readonly string[] Verbs = ["ConditionCheck", "Put", "Delete", "Update"];

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var token = request.Text("ClientRequestToken");
        var items = request.Structures("TransactItems");
        new Checks()
            .Member(request, "ClientRequestToken")
            .Required(items, "transactItems")
            .Count(
                items?.Count,
                items?.Count == 0 ? "[]" : $"[{items?.Count} TransactWriteItems]",
                "transactItems",
                1,
                MaxActions
            )
            .Consumption(request)
            .Collections(request)
            .Throw();
        var writes = items!.Select(ReadAction).ToList();
        TransactionRules.CheckSize(writes.Sum(w => w.PayloadBytes));
        var repeated = token is not null && TransactionTokens.IsRepeated(tx, token, request);
        var outcome = new TransactionOutcome(writes.Count);
        for (var i = 0; i < writes.Count; i++)
        {
            outcome.Try(i, () => writes[i].Bind(tx));
        }
        CheckOnePerItem(writes);
        outcome.CheckFirst();
        if (!repeated)
        {
            Write(tx, writes, outcome);
        }
        return Answer(tx, request, writes, repeated);
    }

    private static void Write(Transaction tx, List<ItemWrite> writes, TransactionOutcome outcome)
    {
        var changes = new Item?[writes.Count];
        for (var i = 0; i < writes.Count; i++)
        {
            changes[i] = outcome.Try(i, () =>
            {
                writes[i].CheckCondition();
                return writes[i].Change();
            });
        }
        outcome.Check();
        for (var i = 0; i < writes.Count; i++)
        {
            writes[i].Write(tx, changes[i]);
        }
    }

    private static ItemWrite ReadAction(JsonObject action, int index)
    {
        var given = Verbs.Where(v => action[v] is not null).ToList();
        if (given.Count != 1)
        {
            throw DynamoErrors.Validation("TransactItems can only contain one of Check, Put, Update or Delete");
        }
        var (verb, request) = (given[0], action.Structure(given[0])!);
        Check(verb, request, $"transactItems.{index + 1}.member.{char.ToLowerInvariant(verb[0])}{verb[1..]}.");
        return verb switch
        {
            "Put" => PutWrite.Read(request, AttributeReader.Older).CheckSize(),
            "Update" => UpdateWrite.Read(request, AttributeReader.Older, isAlone: false),
            "Delete" => DeleteWrite.Read(request, AttributeReader.Older),
            _ => CheckWrite.Read(request, AttributeReader.Older),
        };
    }

    private static void Check(string verb, JsonObject request, string path)
    {
        var checks = new Checks().Required(request["TableName"], path + "tableName");
        var subject = verb == "Put" ? "Item" : "Key";
        checks.Required(request[subject], path + subject.ToLowerInvariant());
        if (verb == "Update")
        {
            checks.Required(request["UpdateExpression"], path + "updateExpression");
        }
        if (verb == "ConditionCheck")
        {
            checks.Required(request["ConditionExpression"], path + "conditionExpression");
        }
        checks
            .Fits(
                request["ReturnValuesOnConditionCheckFailure"],
                path + "returnValuesOnConditionCheckFailure",
                "ReturnValuesOnConditionCheckFailure"
            )
            .Throw();
    }

    private static void CheckOnePerItem(List<ItemWrite> writes)
    {
        var bound = writes.Where(w => w.Key.Partition is not null).ToList();
        if (!TransactionRules.OnePerItem(bound.Select(w => (w.Table.Id, w.Key))))
        {
            throw DynamoErrors.Validation("Transaction request cannot include multiple operations on one item");
        }
    }

    private static JsonObject Answer(Transaction tx, JsonObject request, List<ItemWrite> writes, bool repeated)
    {
        // A repeated request only reads what it wrote before.
        var consumed = ConsumedCapacity.InTransaction(request, repeated ? "Read" : "Write");
        var metrics = new JsonObject();
        foreach (var write in writes)
        {
            consumed.Called(write.TableCalled);
            if (repeated)
            {
                consumed.Read(write.Table, null, write.Old?.Size ?? 0, consistent: true);
            }
            else
            {
                consumed.Write(write.Table, write.Old, write.New);
            }
        }
        foreach (var group in writes.Where(w => ItemCollections.Wanted(request, w.Table)).GroupBy(w => w.Table.Name))
        {
            metrics[group.Key] = new JsonArray([
                .. group
                    .DistinctBy(w => Convert.ToBase64String(w.Key.Partition))
                    .Select(w => ItemCollections.Describe(tx, w.Table, w.Key)),
            ]);
        }
        var answer = new JsonObject();
        consumed.AddListTo(answer);
        if (metrics.Count > 0)
        {
            answer["ItemCollectionMetrics"] = metrics;
        }
        return answer;
    }
}
