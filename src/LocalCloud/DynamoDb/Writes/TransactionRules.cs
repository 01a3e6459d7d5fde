using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;

namespace LocalCloud.DynamoDb.Writes;

/// <summary>
/// What reading and writing transactions have in common (developer guide, "Quotas": 100 actions, 4 MB).
/// </summary>
internal static class TransactionRules
{
    private const long MaxBytes = 4 * 1024 * 1024;

    public static void CheckSize(long bytes)
    {
        if (bytes > MaxBytes)
        {
            throw DynamoErrors.Validation($"Transaction payload size cannot exceed {MaxBytes} bytes");
        }
    }

    /// <summary>True when no two actions are about the same item.</summary>
    public static bool OnePerItem(IEnumerable<(long Table, ItemKey Key)> items)
    {
        var seen = new Dictionary<long, HashSet<ItemKey>>();
        foreach (var (table, key) in items)
        {
            if (!seen.TryGetValue(table, out var keys))
            {
                seen.Add(table, keys = new HashSet<ItemKey>(ItemKeyComparer.Instance));
            }
            if (!keys.Add(key))
            {
                return false;
            }
        }
        return true;
    }
}
