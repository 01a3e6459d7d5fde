using System.Text.RegularExpressions;
using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>Tags of a table (developer guide, "Tagging restrictions in DynamoDB"; the messages are recorded).</summary>
internal static partial class TagRules
{
    private const int MaxTags = 50;

    public static Dictionary<string, string> Merge(IReadOnlyDictionary<string, string> before, JsonObject request)
    {
        var tags = new Dictionary<string, string>(before);
        var seen = new HashSet<string>();
        foreach (var tag in request.Structures("Tags") ?? [])
        {
            var (key, value) = (tag.Text("Key"), tag.Text("Value"));
            if (key is not { Length: > 0 and <= 128 } || !Allowed().IsMatch(key))
            {
                throw DynamoErrors.Validation($"The Tag Key provided is invalid, Key: {key ?? "null"}");
            }
            if (key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
            {
                throw DynamoErrors.Validation($"Tag Key cannot be prefixed with aws:, Key: {key}");
            }
            if (value is not { Length: <= 256 } || !Allowed().IsMatch(value))
            {
                throw DynamoErrors.Validation($"The Tag Value provided is invalid, Value: {value ?? "null"}");
            }
            if (!seen.Add(key))
            {
                throw DynamoErrors.Validation($"Duplicate Tag Keys provided as input: Duplicate Tag Key found {key}");
            }
            tags[key] = value;
        }
        return tags.Count <= MaxTags
            ? tags
            : throw DynamoErrors.Validation("Number of Tags exceed the current limit for the provided ResourceArn");
    }

    [GeneratedRegex(@"^[\p{L}\p{Z}\p{N}_.:/=+@-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Allowed();
}
