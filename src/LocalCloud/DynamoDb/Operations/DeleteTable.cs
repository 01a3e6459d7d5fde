using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Operations;

internal static class DeleteTable
{
    /// <summary>What AWS no longer says of a table that goes (API reference, DeleteTable, "Examples").</summary>
    private static readonly string[] Left =
    [
        "AttributeDefinitions",
        "KeySchema",
        "CreationDateTime",
        "LocalSecondaryIndexes",
        "GlobalSecondaryIndexes",
        "WarmThroughput",
    ];

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = TableName.ReadWhole(request);
        var table = TableCatalog.Find(tx, name)
            ?? throw DynamoErrors.NotFound($"Requested resource not found: Table: {name} not found");
        if (table.DeletionProtected)
        {
            throw DynamoErrors.Validation(
                $"Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first."
            );
        }
        var shown = TableDescription.Of(tx, table, "DELETING");
        TableCatalog.Remove(tx, table);
        Purge.Begin(
            tx,
            [table.Id],
            [.. table.Indexes.Select(i => i.Id), .. table.TimeToLive is { } ttl ? [ttl.IndexId] : (long[])[]]
        );
        foreach (var member in Left)
        {
            shown.Remove(member);
        }
        return new JsonObject { ["TableDescription"] = shown };
    }
}
