namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The order in which AWS writes what it keeps in a Java HashMap: the dynamic fields of a payload template by their
/// names without
/// <c>.$</c>, and the attributes of DynamoDB's items. A table of 16 buckets doubles when more than three quarters of it
/// would be filled; names of one bucket keep the order in which they came.
/// </summary>
internal static class AwsOrder
{
    public static IEnumerable<(string Name, T Value)> Of<T>(IReadOnlyCollection<(string Name, T Value)> fields)
    {
        var buckets = 16u;
        while (fields.Count > buckets * 3 / 4)
        {
            buckets *= 2;
        }
        return fields.OrderBy(f => Bucket(f.Name, buckets));
    }

    private static uint Bucket(string name, uint buckets)
    {
        var hash = 0u;
        foreach (var c in name)
        {
            hash = unchecked((31 * hash) + c);
        }
        return (hash ^ (hash >> 16)) & (buckets - 1);
    }
}
