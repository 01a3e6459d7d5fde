using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>
/// The key schema of a global index with several partition or sort key attributes: up to four of each, first the
/// partition key's (developer guide, "Multi-attribute keys pattern"; the messages are recorded).
/// </summary>
internal static class MultipleKeys
{
    private const int Most = 4;

    public static KeySchema Read(IReadOnlyList<JsonObject> elements, IReadOnlyDictionary<string, AttributeType> types)
    {
        var names = elements.Select(e => e.Text("AttributeName")!).ToList();
        var hashes = elements.TakeWhile(e => e.Text("KeyType") == "HASH").Count();
        if (elements.Skip(hashes).Any(e => e.Text("KeyType") == "HASH"))
        {
            throw DynamoErrors.Invalid("All HASH key attributes must precede RANGE key attributes in the KeySchema");
        }
        if (hashes > Most || names.Count - hashes > Most)
        {
            var type = hashes > Most ? "HASH" : "RANGE";
            throw DynamoErrors.Invalid($"The KeySchema exceeds the maximum allowed number of {type} key attributes");
        }
        var twice = names.GroupBy(n => n).FirstOrDefault(g => g.Count() > 1)?.Key;
        if (twice is not null)
        {
            throw DynamoErrors.Validation(
                elements.Where(e => e.Text("AttributeName") == twice).DistinctBy(e => e.Text("KeyType")).Count() == 1
                    ? $"Attribute Name is duplicated: {twice}"
                    : "The KeySchema contains multiple key attributes with the same name"
            );
        }
        SchemaReader.CheckDefined(names, types);
        var ranges = names[hashes..];
        return new KeySchema(names[0], ranges.FirstOrDefault())
        {
            MoreHash = hashes > 1 ? names[1..hashes] : null,
            MoreRange = ranges.Count > 1 ? ranges[1..] : null,
        };
    }
}
