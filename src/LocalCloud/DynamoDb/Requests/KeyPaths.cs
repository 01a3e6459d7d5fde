using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>Keys are never lists or maps, so no path may lead into one.</summary>
internal static class KeyPaths
{
    /// <exception cref="AwsException">A path goes into a key of the table or of one of its indexes.</exception>
    public static void Check(TableDefinition table, IEnumerable<DocumentPath>? paths)
    {
        var nested = paths?.Where(path => path.IsNested).Select(path => path.Root).ToList();
        if (nested is not { Count: > 0 })
        {
            return;
        }
        if (table.Keys.Attributes.FirstOrDefault(nested.Contains) is { } key)
        {
            throw NoScalar($"Key: {key}");
        }
        if (table.Indexes.SelectMany(i => i.Keys.Attributes).FirstOrDefault(nested.Contains) is { } indexKey)
        {
            throw NoScalar($"IndexKey: {indexKey}");
        }
    }

    private static AwsException NoScalar(string key) =>
        DynamoErrors.Validation(
            $"Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: {key}"
        );
}
