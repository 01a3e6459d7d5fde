using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>How tables and their indexes must fit together (developer guide, "Quotas", "Secondary indexes").</summary>
internal static class IndexRules
{
    private const int MaxLocal = 5;
    private const int MaxGlobal = 20;
    private const int MaxProjected = 100;

    /// <param name="isNew">True for CreateTable, which words some refusals in another way than UpdateTable.</param>
    public static void Check(KeySchema table, IReadOnlyList<IndexDefinition> indexes, bool onDemand, bool isNew)
    {
        foreach (var index in indexes.Where(i => !i.IsGlobal))
        {
            CheckLocal(table, index);
        }
        foreach (var index in indexes.Where(i => i.IsGlobal))
        {
            if (isNew || index == indexes[^1])
            {
                CheckGlobal(index, onDemand, isNew);
            }
        }
        var twice = indexes.GroupBy(i => i.Name).FirstOrDefault(g => g.Count() > 1)?.Key;
        if (twice is not null)
        {
            throw DynamoErrors.Invalid($"Duplicate index name: {twice}");
        }
        if (indexes.Count(i => !i.IsGlobal) > MaxLocal)
        {
            throw DynamoErrors.Invalid($"Number of LocalSecondaryIndexes exceeds per-table limit of {MaxLocal}");
        }
        if (indexes.Count(i => i.IsGlobal) > MaxGlobal)
        {
            throw isNew
                ? DynamoErrors.Invalid($"GlobalSecondaryIndex count exceeds the per-table limit of {MaxGlobal}")
                : new AwsException(
                    "LimitExceededException",
                    $"Subscriber limit exceeded: GlobalSecondaryIndex count exceeds the per-table limit of {MaxGlobal}"
                );
        }
        var projected = indexes.Sum(i => i.NonKeyAttributes.Count);
        if (projected > MaxProjected)
        {
            throw DynamoErrors.Invalid(
                "Number of NonKeyAttributes in secondary indexes exceeds per-table limit of "
                    + $"{MaxProjected}: {projected}"
            );
        }
    }

    public static void CheckAllUsed(
        IReadOnlyDictionary<string, AttributeType> types,
        KeySchema table,
        IReadOnlyList<IndexDefinition> indexes
    )
    {
        var used = table.Attributes.Concat(indexes.SelectMany(i => i.Keys.Attributes)).Distinct().ToList();
        if (types.Count <= used.Count)
        {
            return;
        }
        throw DynamoErrors.Invalid(
            indexes.Count == 0
                ? "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"
                : $"Some AttributeDefinitions are not used. AttributeDefinitions: [{string.Join(", ", types.Keys)}], "
                    + $"keys used: [{string.Join(", ", used)}]"
        );
    }

    /// <summary>Before anything is said of its local indexes, a table must be one that can have them.</summary>
    public static void CheckLocalAllowed(KeySchema table, bool hasLocal)
    {
        if (hasLocal && table.Range is null)
        {
            throw DynamoErrors.Invalid(
                "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex"
            );
        }
    }

    private static void CheckLocal(KeySchema table, IndexDefinition index)
    {
        if (index.Keys.Range is null)
        {
            throw DynamoErrors.Invalid($"Index KeySchema does not have a range key for index: {index.Name}");
        }
        if (index.Keys.Hash != table.Hash)
        {
            throw DynamoErrors.Invalid(
                $"Index KeySchema does not have the same leading hash key as table KeySchema for index: {index.Name}. "
                    + $"index hash key: {index.Keys.Hash}, table hash key: {table.Hash}"
            );
        }
    }

    private static void CheckGlobal(IndexDefinition index, bool onDemand, bool isNew)
    {
        var given = index.Throughput.Read > 0;
        if (onDemand && given)
        {
            throw DynamoErrors.Invalid(
                (
                    isNew
                        ? "ProvisionedThroughput should not be"
                        : "Neither ReadCapacityUnits nor WriteCapacityUnits can be"
                ) + $" specified for index: {index.Name} when BillingMode is PAY_PER_REQUEST"
            );
        }
        if (!onDemand && !given)
        {
            throw DynamoErrors.Invalid(
                isNew
                    ? $"ProvisionedThroughput is not specified for index: {index.Name}"
                    : $"Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: {index.Name}"
            );
        }
    }
}
