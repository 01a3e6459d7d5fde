using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Reads;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Operations;

internal static class BatchGetItem
{
    private const int MaxKeys = 100;

    /// <summary>API reference, BatchGetItem: what goes beyond 16 MB comes back as UnprocessedKeys.</summary>
    private const long MaxAnswerBytes = 16 * 1024 * 1024;

    private sealed record TableRead(string Name, JsonObject Request, List<Item> Keys, Projection? Projection);

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var items = request.Structure("RequestItems");
        new Checks().Required(items, "requestItems").ForReads(items ?? []).Consumption(request).Throw();
        var reads = Read(items!);
        var consumed = ConsumedCapacity.Of(request);
        var (responses, unprocessed) = (new JsonObject(), new JsonObject());
        foreach (var read in reads)
        {
            CheckDistinct(read.Keys);
        }
        var bytes = 0L;
        var bound = reads.Select(r => (Read: r, Table: TableCatalog.Required(tx, TableName.Resolve(r.Name)))).ToList();
        bound.ForEach(b => KeyPaths.Check(b.Table, b.Read.Projection?.Paths));
        var keyed = bound.Select(b => (b.Read, b.Table, Keys: UniqueKeys(b.Table, b.Read))).ToList();
        foreach (var (read, table, keys) in keyed)
        {
            consumed.Called(read.Name);
            // A table named twice, by its name and by its ARN, is answered under what it is named first.
            var name = keyed.First(k => k.Table.Id == table.Id).Read.Name;
            var answered = responses[name] as JsonArray ?? [];
            var left = new JsonArray();
            for (var i = 0; i < keys.Count; i++)
            {
                var found = bytes < MaxAnswerBytes ? ItemStore.Get(tx, table, keys[i]) : null;
                if (bytes >= MaxAnswerBytes || (bytes += found?.Size ?? 0) > MaxAnswerBytes)
                {
                    bytes = MaxAnswerBytes;
                    left.Add(read.Keys[i].ToJson());
                    continue;
                }
                consumed.Read(table, null, found?.Size ?? 0, read.Request.Flag("ConsistentRead") == true);
                if (found is not null)
                {
                    answered.Add(read.Projection?.Apply(found.Item).ToJson() ?? Item.Parsed(found.Document));
                }
            }
            if (answered.Parent is null)
            {
                responses[name] = answered;
            }
            if (left.Count > 0)
            {
                var again = (JsonObject)read.Request.DeepClone();
                again["Keys"] = left;
                unprocessed[read.Name] = again;
            }
        }
        var answer = new JsonObject { ["Responses"] = responses, ["UnprocessedKeys"] = unprocessed };
        consumed.AddListTo(answer);
        return answer;
    }

    private static List<TableRead> Read(JsonObject items)
    {
        if (items.Count == 0)
        {
            throw DynamoErrors.Validation(BatchNames.NoReads);
        }
        Check(items);
        var reads = new List<TableRead>();
        foreach (var (name, node) in items)
        {
            var request = (JsonObject)node!;
            var placeholders = Placeholders.Read(request, AttributeReader.Current, "ProjectionExpression");
            var keys = request.Structures("Keys")!.Select(AttributeReader.Current.ReadItem).ToList();
            var projection = ProjectionReader.Read(request, placeholders);
            placeholders.CheckAllUsed();
            reads.Add(new TableRead(name, request, keys, projection));
        }
        return reads;
    }

    private static void Check(JsonObject items)
    {
        var (total, anyLegacy, anyExpression) = (0, false, false);
        var checks = new Checks();
        foreach (var (name, node) in items)
        {
            var request = (JsonObject)RequestReading.NotNull(node);
            var keys = request.List("Keys");
            checks.Required(keys, $"requestItems.{name}.member.keys");
            if (keys?.Count is 0 or > MaxKeys)
            {
                var rule = keys.Count == 0 ? "greater than or equal to 1" : $"less than or equal to {MaxKeys}";
                throw DynamoErrors.Validation(
                    $"1 validation error detected: Value at 'RequestItems.{name}.member.Keys' failed to satisfy constraint: "
                        + $"Member must have length {rule}"
                );
            }
            total += keys?.Count ?? 0;
            anyLegacy |= request["AttributesToGet"] is not null;
            anyExpression |= request["ProjectionExpression"] is not null;
        }
        checks.Throw();
        if (total > MaxKeys)
        {
            throw DynamoErrors.Validation("Too many items requested for the BatchGetItem call");
        }
        if (anyLegacy && anyExpression)
        {
            throw DynamoErrors.Validation(
                "Can not use both expression and non-expression parameters in the same request: "
                    + "Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}"
            );
        }
    }

    private static List<ItemKey> UniqueKeys(TableDefinition table, TableRead read)
    {
        var keys = read.Keys.Select(k => KeyChecks.KeyOf(table, k)).ToList();
        return keys.Distinct(ItemKeyComparer.Instance).Count() == keys.Count ? keys : throw Duplicates();
    }

    /// <summary>What stands twice in the request is found before its table is looked for.</summary>
    private static void CheckDistinct(List<Item> keys)
    {
        if (keys.Count > 1 && keys.Select(Text).Distinct(StringComparer.Ordinal).Count() < keys.Count)
        {
            throw Duplicates();
        }

        static string Text(Item key) =>
            string.Join(
                ',',
                key.OrderBy(k => k.Key, StringComparer.Ordinal)
                    .Select(k => Json.Text(new Item(1) { [k.Key] = k.Value }.ToJson()))
            );
    }

    private static AwsException Duplicates() =>
        DynamoErrors.Validation("Provided list of item keys contains duplicates");
}
