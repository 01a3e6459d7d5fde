using System.Collections.Concurrent;
using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>
/// The tables by name. Definitions are parsed once for each revision; the revision is read in the caller's transaction.
/// </summary>
internal static class TableCatalog
{
    private const int MostCached = 5_000;

    private static readonly ConcurrentDictionary<long, TableDefinition> Cache = new();

    /// <summary>The table that a request names.</summary>
    /// <exception cref="AwsException">The name is missing or wrong, or there is no such table.</exception>
    public static TableDefinition Required(Transaction tx, JsonObject request) => Required(tx, TableName.Read(request));

    public static TableDefinition Required(Transaction tx, string name) =>
        Find(tx, name) ?? throw DynamoErrors.NotFound();

    public static TableDefinition? Find(Transaction tx, string name)
    {
        var revision = tx.First("select revision from dynamo_table where name = $1", row => row.Long(0), name);
        if (revision == 0)
        {
            return null;
        }
        if (Cache.TryGetValue(revision, out var cached))
        {
            return cached;
        }
        var json = tx.First("select definition from dynamo_table where name = $1", row => row.Bytes(0), name);
        var table = JsonSerializer.Deserialize(json, TableJson.Default.TableDefinition)!;
        if (Cache.Count > MostCached)
        {
            Cache.Clear();
        }
        return Cache[revision] = table;
    }

    public static TableDefinition? FindById(Transaction tx, long id) =>
        tx.First("select name from dynamo_table where id = $1", row => row.String(0), id) is { } name
            ? Find(tx, name)
            : null;

    /// <summary>Writes a new table or a changed one, and returns it as it stands from now on.</summary>
    public static TableDefinition Save(Transaction tx, TableDefinition table)
    {
        var saved = table with { Revision = Random.Shared.NextInt64(1, long.MaxValue) };
        tx.Execute(
            "insert or replace into dynamo_table (name, id, revision, definition) values ($1, $2, $3, $4)",
            saved.Name,
            saved.Id,
            saved.Revision,
            JsonSerializer.SerializeToUtf8Bytes(saved, TableJson.Default.TableDefinition)
        );
        return saved;
    }

    public static void Remove(Transaction tx, TableDefinition table) =>
        tx.Execute("delete from dynamo_table where name = $1", table.Name);

    /// <summary>A number for a table or an index, never given before.</summary>
    public static long NextId(Transaction tx)
    {
        tx.Execute("insert into dynamo_count (items, bytes) values (0, 0)");
        return tx.LastId;
    }

    public static IReadOnlyList<string> Names(Transaction tx, string after, int limit) =>
        tx.Query(
            "select name from dynamo_table where name > $1 order by name limit $2",
            row => row.String(0),
            after,
            limit
        );
}
