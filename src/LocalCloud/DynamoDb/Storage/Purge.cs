namespace LocalCloud.DynamoDb.Storage;

/// <summary>Removes the rows of deleted tables and indexes, some at a time, so that a large table holds nobody up.</summary>
internal static class Purge
{
    public static readonly WorkKind<Rest> Kind = new("dynamodb.purge");

    private const int AtOnce = 500;

    internal sealed record Rest(IReadOnlyList<long> Tables, IReadOnlyList<long> Indexes);

    /// <summary>Removes a first part at once and leaves the rest as work.</summary>
    public static void Begin(Transaction tx, IReadOnlyList<long> tables, IReadOnlyList<long> indexes) =>
        Go(tx, new Rest(tables, indexes));

    public static void Continue(Transaction tx, Work work, Rest rest) => Go(tx, rest);

    private static void Go(Transaction tx, Rest rest)
    {
        var left = new Rest(
            [.. rest.Tables.Where(id => !Remove(tx, "dynamo_item", "tbl", id))],
            [.. rest.Indexes.Where(id => !Remove(tx, "dynamo_entry", "idx", id))]
        );
        if (left.Tables.Count + left.Indexes.Count > 0)
        {
            tx.Enqueue(Kind, left);
        }
    }

    /// <summary>True when nothing is left.</summary>
    private static bool Remove(Transaction tx, string table, string column, long id)
    {
        var end = tx.First(
            $"select hash from {table} where {column} = $1 order by hash limit 1 offset {AtOnce}",
            row => (long?)row.Long(0),
            id
        );
        tx.Execute($"delete from {table} where {column} = $1 and hash <= $2", id, end ?? long.MaxValue);
        if (end is not null)
        {
            return false;
        }
        tx.Execute("delete from dynamo_count where id = $1", id);
        return true;
    }
}
