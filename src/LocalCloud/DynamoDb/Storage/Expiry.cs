using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Storage;

/// <summary>
/// Time to live: items in the order of their expiry, and one work row for each table, due when the next item expires.
/// Items that expired more than five years ago stay (developer guide, "Using time to live in DynamoDB").
/// </summary>
internal static class Expiry
{
    /// <summary>Its rows hold the id of a table.</summary>
    public static readonly WorkKind<long> Kind = new("dynamodb.expire");

    private const int AtOnce = 200;
    private const long FiveYears = 157_766_400;

    /// <summary>Where an item stands in the order of expiry; null when it never expires.</summary>
    public static ItemKey? Entry(Item item, TimeToLive ttl) =>
        item.GetValueOrDefault(ttl.Attribute) is NumberValue number
            ? new ItemKey(0, [], KeyBytes.Encode(number.Value))
            : null;

    /// <summary>Sees to it that someone looks when this item expires.</summary>
    public static void WakeFor(Transaction tx, TableDefinition table, Item item, TimeToLive ttl)
    {
        var expires = ((NumberValue)item[ttl.Attribute]).Value;
        if (expires.CompareTo(tx.Now.ToUnixTimeSeconds() - FiveYears) < 0 || !TryGetTime(expires, out var due))
        {
            return;
        }
        if (tx.DueMs(Kind, Key(table.Id)) is not { } waiting)
        {
            tx.Enqueue(Kind, table.Id, due, Key(table.Id));
        }
        else if (due.ToUnixTimeMilliseconds() < waiting)
        {
            tx.Move(Kind, Key(table.Id), due);
        }
    }

    /// <summary>Deletes what has expired, some items at a time, and waits for the next.</summary>
    public static void Sweep(Transaction tx, Work work, long tableId)
    {
        var table = TableCatalog.FindById(tx, tableId);
        if (table?.TimeToLive is not { } ttl)
        {
            return;
        }
        var now = tx.Now.ToUnixTimeSeconds();
        var expired = tx.Query(
            """
            select item_hash, item_pk, item_sk from dynamo_entry
            where idx = $1 and hash = 0 and pk = x'' and sk >= $2 and sk <= $3 order by sk limit $4
            """,
            row => new ItemKey(row.Long(0), row.Bytes(1), row.Bytes(2)),
            ttl.IndexId,
            KeyBytes.Encode(now - FiveYears),
            KeyBytes.Encode(now),
            AtOnce
        );
        foreach (var key in expired)
        {
            if (ItemStore.Get(tx, table, key) is { } item)
            {
                ItemStore.Delete(tx, table, key, item);
            }
        }
        var next = tx.First(
            "select sk from dynamo_entry where idx = $1 and hash = 0 and pk = x'' and sk >= $2 order by sk limit 1",
            row => row.Bytes(0),
            ttl.IndexId,
            KeyBytes.Encode(now - FiveYears)
        );
        if (next is not null && TryGetTime(KeyBytes.DecodeNumber(next), out var due))
        {
            tx.Enqueue(Kind, table.Id, due, Key(table.Id));
        }
    }

    private static string Key(long tableId) => tableId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The moment at which an item is gone: the end of the second it names.</summary>
    private static bool TryGetTime(DynamoNumber expires, out DateTimeOffset due)
    {
        due = default;
        // Beyond the year 9999 nobody waits.
        if (expires.IsNegative || expires.CompareTo(253_402_300_000) > 0 || !Whole(expires, out var seconds))
        {
            return false;
        }
        due = DateTimeOffset.FromUnixTimeSeconds(seconds + 1);
        return true;
    }

    private static bool Whole(DynamoNumber number, out long seconds) =>
        number.TryGetLong(out seconds)
        || (
            decimal.TryParse(number.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            && long.TryParse(
                decimal.Floor(exact).ToString(CultureInfo.InvariantCulture),
                CultureInfo.InvariantCulture,
                out seconds
            )
        );
}
