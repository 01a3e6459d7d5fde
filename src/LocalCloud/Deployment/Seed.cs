namespace LocalCloud.Deployment;

/// <summary>
/// The first items: <c>seed.json</c> beside the template, in the form of BatchWriteItem's RequestItems, so that
/// <c>aws dynamodb batch-write-item --request-items file://seed.json</c> writes them on AWS. Here an item that is there
/// is kept.
/// </summary>
internal static class Seed
{
    private const string FileName = "seed.json";

    public static string FileIn(string folder) => Path.Combine(folder, FileName);

    /// <exception cref="DeploymentException">The file is not of that form.</exception>
    public static JsonObject? Read(string folder)
    {
        var file = FileIn(folder);
        if (!File.Exists(file))
        {
            return null;
        }
        try
        {
            var seed = (JsonObject)Json.Parse(File.ReadAllText(file))!;
            foreach (var table in seed)
            {
                foreach (var entry in seed.Objects(table.Key)!)
                {
                    _ = entry.Object("PutRequest")?.Object("Item")
                        ?? throw new DeploymentException($"{file}: {table.Key} has an entry without PutRequest.Item.");
                }
            }
            return seed;
        }
        catch (Exception e) when (e is JsonException or AwsException or InvalidCastException or NullReferenceException)
        {
            throw new DeploymentException(
                $"{file} should have the form of BatchWriteItem's RequestItems: {e.Message}",
                e
            );
        }
    }

    public static IEnumerable<Deployed> Put(Transaction tx, JsonObject seed)
    {
        foreach (var (table, entries) in seed)
        {
            var described = tx.Call("dynamodb", "DescribeTable", new JsonObject { ["TableName"] = table });
            var key = described["Table"]!["KeySchema"]![0]!["AttributeName"]!.GetValue<string>();
            foreach (var entry in entries!.AsArray())
            {
                var item = entry!["PutRequest"]!["Item"]!;
                var name = item[key]!.AsObject().First().Value!.ToString();
                yield return new Deployed($"{table} {name}", "item", PutWhenAbsent(tx, table, key, item));
            }
        }
    }

    private static DeployedAs PutWhenAbsent(Transaction tx, string table, string key, JsonNode item)
    {
        var request = new JsonObject
        {
            ["TableName"] = table,
            ["Item"] = item.DeepClone(),
            ["ConditionExpression"] = "attribute_not_exists(#key)",
            ["ExpressionAttributeNames"] = new JsonObject { ["#key"] = key },
        };
        try
        {
            tx.Part(() => tx.Call("dynamodb", "PutItem", request));
            return DeployedAs.Created;
        }
        catch (AwsException e) when (e.Type == "ConditionalCheckFailedException")
        {
            return DeployedAs.Unchanged;
        }
    }
}
